import { useState } from 'react';
import { Button } from '../ui/button/button.tsx';
import { IconButton } from '../ui/button/icon-button.tsx';
import { DashedCard } from '../ui/dashed-card/dashed-card.tsx';
import { Icon } from '../ui/icon/icon.tsx';
import { Magnet } from '../ui/magnet/magnet.tsx';
import { MenuButton } from '../ui/menu/menu-button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { SegmentedControl } from '../ui/segmented-control/segmented-control.tsx';
import { Select } from '../ui/select/select.tsx';
import { Skeleton } from '../ui/skeleton/skeleton.tsx';
import { TextArea } from '../ui/text-field/text-area.tsx';
import { TextField } from '../ui/text-field/text-field.tsx';
import { showToast } from '../ui/toast/toast-store.ts';

const statuses = [
  { value: 'to-do', label: 'Te doen', glyph: 'to-do' },
  { value: 'in-progress', label: 'Bezig', glyph: 'in-progress' },
  { value: 'done', label: 'Klaar', glyph: 'done' },
] as const;

export function ControlsPanels() {
  const [status, setStatus] = useState<'to-do' | 'in-progress' | 'done'>('in-progress');
  const [view, setView] = useState('board');
  const [owner, setOwner] = useState('all');
  const [isMine, setMine] = useState(false);
  const [text, setText] = useState('Kennismaken met de intern begeleiders');
  const done = () =>
    showToast({
      message: '“Leidraad past op één A4” staat op Klaar',
      action: { label: 'Ongedaan maken', run: () => setStatus('to-do') },
    });
  return (
    <>
      <section className="gallery-panel">
        <h2>Knoppen</h2>
        <div className="gallery-row">
          <Button variant="primary" icon="plus" onClick={done}>
            Nieuwe actie
          </Button>
          <Button variant="accent" icon="people">
            Bordsessie
          </Button>
          <Button icon="pencil">Bewerken</Button>
          <Button variant="quiet">Annuleren</Button>
          <Button icon="person" pressed={isMine} onClick={() => setMine(!isMine)}>
            Alleen mij
          </Button>
          <Button before={<Magnet firstName="Samira" tintKey="s" filled />} pressed>
            Ik, Samira
          </Button>
          <Button blockedBecause="Deze periode is afgerond. Je kunt er niets meer aan veranderen.">Verwijderen</Button>
          <IconButton icon="chevron-left" label="Vorige periode" />
          <MenuButton
            label="Wat doen we met deze actie?"
            className="vb-icon-button vb-icon-button--compact"
            items={[
              ...statuses.map((one, index) => ({
                key: one.value,
                label: one.label,
                glyph: one.glyph,
                shortcut: String(index + 1),
                checked: one.value === status,
                onSelect: () => setStatus(one.value),
              })),
              {
                key: 'stuck',
                label: 'Loopt vast…',
                glyph: 'stuck-outline',
                shortcut: '4',
                separated: true,
                onSelect: done,
              },
              { key: 'bin', label: 'Weggooien', icon: 'trash', onSelect: done },
            ]}
          >
            <Icon name="more" />
          </MenuButton>
        </div>
        <div className="gallery-row">
          <Select
            label="Van wie"
            value={owner}
            onChange={setOwner}
            active={owner !== 'all'}
            options={[
              { value: 'all', label: 'iedereen' },
              { value: 'noor', label: 'Noor' },
              { value: 'x', label: 'Bartholomeus van der Linden' },
            ]}
          />
          <Select
            label="Gemeente"
            icon="pin"
            value="all"
            onChange={() => {}}
            options={[{ value: 'all', label: 'alle' }]}
          />
          <Select
            label="Gemeente"
            icon="pin"
            look="quiet"
            value="all"
            onChange={() => {}}
            options={[{ value: 'all', label: 'geen' }]}
          />
        </div>
      </section>
      <section className="gallery-panel">
        <h2>Status kiezen</h2>
        <SegmentedControl legend="Status" options={statuses} value={status} onChange={setStatus} size="touch" />
        <SegmentedControl legend="Status" options={statuses} value={status} onChange={setStatus} size="sheet" />
        <div className="gallery-row">
          <SegmentedControl
            legend="Bord of lijst"
            look="view"
            options={[
              { value: 'board', label: 'Bord', icon: 'board' },
              { value: 'list', label: 'Lijst', icon: 'list' },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
      </section>
      <section className="gallery-panel">
        <h2>Velden</h2>
        <TextField label="Klaar als" help="Wat ziet een collega dan?" value={text} onChange={setText} />
        <TextArea
          label="Wat is er klaar aan het eind van deze periode?"
          value={text}
          onChange={setText}
          counter="nog 160 tekens"
          placeholder="Bijvoorbeeld: Rooster besproken met drie scholen"
        />
        <TextArea label="Wat is er klaar?" value={text} onChange={setText} error="Vul in wat er klaar is." />
      </section>
      <section className="gallery-panel">
        <h2>Zonder actie, en laden</h2>
        <DashedCard>Nog geen actie deze periode. Wie pakt iets op?</DashedCard>
        <Skeleton width="medium" />
        <Skeleton />
        <Skeleton width="short" />
        <Skeleton height="card" />
      </section>
      <section className="gallery-panel gallery-panel--broad">
        <h2>Meldingen</h2>
        <Notice tone="info" icon="cloud-off" title="Geen verbinding.">
          Ga gerust door. We versturen je wijzigingen zodra het kan. <strong>2 wachten.</strong>
        </Notice>
        <Notice tone="negative" title="Bewaren is niet gelukt." onClose={() => {}} closeLabel="Melding sluiten">
          Je tekst staat nog hier. Probeer het opnieuw.
        </Notice>
        <Notice
          tone="negative"
          icon="shield-alert"
          title="Hier lijkt een burgerservicenummer (BSN) te staan."
          actions={
            <>
              <Button>Nummer weghalen</Button>
              <Button>Dit is geen BSN</Button>
            </>
          }
        >
          Op het bord mogen geen gegevens van inwoners. Haal het nummer weg, dan kun je de actie op het bord zetten.
        </Notice>
        <Notice tone="learned" icon="bulb" title="Geleerd">
          Bellen werkt beter dan mailen.
        </Notice>
      </section>
    </>
  );
}
