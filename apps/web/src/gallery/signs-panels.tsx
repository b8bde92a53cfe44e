import { DoneBlocks } from '../ui/blocks/done-blocks.tsx';
import { PeriodTicks } from '../ui/blocks/period-ticks.tsx';
import { Chip } from '../ui/chip/chip.tsx';
import { Icon } from '../ui/icon/icon.tsx';
import { type IconName, iconPaths } from '../ui/icon/icon-paths.ts';
import { laneClass } from '../ui/line-of-sight/lane-look.ts';
import { LineChain } from '../ui/line-of-sight/line-chain.tsx';
import { LineMark } from '../ui/line-of-sight/line-mark.tsx';
import { LinePlus } from '../ui/line-of-sight/line-plus.tsx';
import { LineSegment } from '../ui/line-of-sight/line-segment.tsx';
import { Magnet } from '../ui/magnet/magnet.tsx';
import { StatusGlyph } from '../ui/status-glyph/status-glyph.tsx';
import { Tag } from '../ui/tag/tag.tsx';

const days = Array.from({ length: 14 }, (_, index) => ({
  key: `dag-${index}`,
  moment: index < 8 ? ('past' as const) : index === 8 ? ('today' as const) : ('ahead' as const),
  weekend: index % 7 > 4,
}));

export function SignsPanels() {
  return (
    <>
      <section className="gallery-panel">
        <h2>Zichtlijn</h2>
        <LineChain
          lane={laneClass(0)}
          stops={[
            {
              key: 'a',
              kind: 'square',
              eyebrow: 'Team van teams',
              text: 'Inwoners krijgen op tijd hulp die past',
              voice: 'ambition',
            },
            {
              key: 'b',
              kind: 'stip',
              eyebrow: 'Langetermijnambitie',
              text: 'Hulp dicht bij huis, binnen twee weken',
              voice: 'ambition',
            },
            {
              key: 'c',
              kind: 'ring',
              eyebrow: 'Kortetermijnambitie',
              text: 'Een eerste gesprek binnen tien werkdagen',
              voice: 'ambition',
            },
            { key: 'd', kind: 'dot', eyebrow: 'Actie', text: 'Inloopochtend afspreken', voice: 'action' },
          ]}
        />
      </section>
      <section className="gallery-panel">
        <h2>Zichtlijn in een blad</h2>
        <LineChain
          lane={laneClass(0)}
          stops={[
            {
              key: 'b',
              kind: 'stip',
              text: 'Kinderen en ouders krijgen hulp dicht bij huis, binnen twee weken',
              voice: 'context',
            },
            { key: 'c', kind: 'ring', text: 'Een eerste gesprek is er binnen tien werkdagen', voice: 'ambition' },
            {
              key: 'd',
              kind: 'dot',
              text: 'Proef met één aanmeldpunt uitwerken met de huisartsen',
              voice: 'action-title',
            },
          ]}
        />
      </section>
      <section className="gallery-panel">
        <h2>Hoe staan we ervoor, en status</h2>
        <div className="gallery-row">
          <Chip tone="positive" glyph="on-course">
            Op koers
          </Chip>
          <Chip tone="warning" glyph="needs-attention">
            Aandacht nodig
          </Chip>
          <Chip tone="stuck" glyph="stuck">
            Loopt vast
          </Chip>
          <Chip glyph="none">Nog geen stand van zaken</Chip>
          <Chip tone="negative" icon="clock">
            5 dagen te laat
          </Chip>
          <Chip tone="info" icon="person-check">
            Opgepakt
          </Chip>
          <Chip tone="highlight" icon="star">
            Ons succes: 23
          </Chip>
        </div>
        <div className="gallery-row">
          {(
            [
              'to-do',
              'in-progress',
              'done',
              'on-course',
              'needs-attention',
              'stuck',
              'stuck-outline',
              'none',
              'error',
            ] as const
          ).map((name) => (
            <StatusGlyph key={name} name={name} tone="own" />
          ))}
        </div>
        <div className={`gallery-card ${laneClass(0)}`}>
          <Chip tone="stuck" glyph="stuck" ground="card">
            Loopt vast
          </Chip>{' '}
          <Tag>Alphen-Chaam</Tag>
        </div>
      </section>
      <section className="gallery-panel">
        <h2>Magneten</h2>
        <div className="gallery-row">
          <Magnet firstName="Samira" tintKey="samira" filled label="Samira (jij)" />
          {['Joost', 'Daan', 'Noor', 'Fatima', 'Lotte', 'Willemijn', 'Youssef', 'Pieter', 'Ruben'].map((name) => (
            <Magnet key={name} firstName={name} tintKey={`x${name}`} live={name === 'Fatima'} label={name} />
          ))}
          <Magnet firstName="Hanneke" tintKey="h" size="large" label="Hanneke" />
        </div>
        <h2>Periode</h2>
        <p>
          <strong>Bordsessie maandag 9.30</strong> · nog 3 werkdagen
        </p>
        <PeriodTicks days={days} flag />
        <PeriodTicks days={days} width="filling" flag />
        <p>
          <strong>4 van 12 acties klaar</strong> · 4 bezig
        </p>
        <DoneBlocks done={4} busy={4} open={4} />
      </section>
      <section className="gallery-panel">
        <h2>De lijn, zes banen</h2>
        <div className="gallery-lanes">
          {[0, 1, 2, 3, 4, 5, 10, 'neutral' as const].map((lane) => (
            <div key={lane} className={`gallery-line ${laneClass(lane)}`}>
              <LineMark kind={lane === 'neutral' ? 'square' : 'stip'} />
              <LineSegment direction="across" />
              <LineMark kind="ring" />
              <LineSegment direction="across" fading={lane === 0} />
              {lane === 1 ? (
                <LinePlus label="Sluiten" open />
              ) : lane === 2 ? (
                <LineMark kind="open" />
              ) : lane === 3 ? (
                <LineMark kind="dot" />
              ) : (
                <LinePlus label="Actie erbij" />
              )}
            </div>
          ))}
        </div>
      </section>
      <section className="gallery-panel">
        <h2>Tekens</h2>
        <div className="gallery-row">
          {(Object.keys(iconPaths) as IconName[]).map((name) => (
            <span key={name} title={name}>
              <Icon name={name} size="large" />
            </span>
          ))}
        </div>
      </section>
    </>
  );
}
