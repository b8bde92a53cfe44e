import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { type Observation, observationOutcomes } from '@verbeterbord/domain/observations/observation';
import type { ReactNode } from 'react';
import { useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { clearIcons } from './clear-choice.ts';
import { noticedDay } from './note-words.ts';
import { NoticeField } from './notice-field.tsx';
import { openObservations } from './observation-desk.ts';
import { observationsQuery } from './observations.queries.ts';
import './observation-strip.css';

type ObservationStripProps = {
  board: Board;
  /** A strip at the edge of the board, or on a phone one button that opens a sheet. */
  look: 'strip' | 'button';
  /** Takes one along to the Team van teams; absent where there is none above. */
  kofferItem?: ((subject: 'observation', id: string, title: string) => MenuItem) | undefined;
  /** What others brought, which stands beside what the team itself noticed. */
  brought?: ReactNode;
};

const SHOWN = 2;

/** Ik merk… at the edge of the board, for members: one field, and the newest of what is open; its menu clears it without a meeting. */
export function ObservationStrip({ board, look, kofferItem, brought }: ObservationStripProps) {
  const { observations: t } = useRoomText();
  const { data } = useQuery(observationsQuery(board.team.id, 'open'));
  const open = data?.items ?? [];
  if (look === 'button') {
    return (
      <div className="vb-observations-button vb-no-print">
        <Button icon="eye-plus" wide onClick={() => openObservations({ fieldFirst: true })}>
          {t.label}
          {open.length > 0 && <span className="vb-observations-button__count">{t.count(open.length)}</span>}
        </Button>
      </div>
    );
  }
  return (
    <section className="vb-observation-strip vb-no-print" aria-label={t.label}>
      <NoticeField teamId={board.team.id} />
      <div className="vb-observation-strip__notes">
        {(open.length > 0 || !brought) && (
          <Notes board={board} items={open.slice(brought ? -1 : -SHOWN).reverse()} kofferItem={kofferItem} />
        )}
        {brought}
      </div>
      {open.length > 0 && (
        <Button
          variant="quiet"
          aria-label={t.allOpen(open.length)}
          onClick={() => openObservations({ fieldFirst: false })}
        >
          {t.all(open.length)}
        </Button>
      )}
    </section>
  );
}

type NotesProps = Pick<ObservationStripProps, 'board' | 'kofferItem'> & { items: readonly Observation[] };

function Notes({ board, items, kofferItem }: NotesProps) {
  const { observations: t } = useRoomText();
  const { person } = useAccount();
  const today = useToday();
  const names = displayNames(board.people);
  if (items.length === 0) return <p className="vb-observation-strip__none">{t.noneYet}</p>;
  return (
    <ul className="vb-observation-strip__list">
      {items.map(({ id, text, noticedById, noticedOn }) => (
        <li key={id}>
          <MenuButton
            label={t.menu(text)}
            hasWords
            className="vb-observation-note"
            items={[
              ...observationOutcomes.map((outcome) => ({
                key: outcome,
                label: t.clear.choices[outcome].short,
                icon: clearIcons[outcome],
                onSelect: () => openObservations({ start: { observationId: id, outcome }, fieldFirst: false }),
              })),
              ...(kofferItem ? [{ ...kofferItem('observation', id, text), separated: true }] : []),
            ]}
          >
            <Magnet
              firstName={names.get(noticedById) ?? ''}
              tintKey={noticedById}
              filled={noticedById === person.id}
              label={names.get(noticedById)}
            />
            <span className="vb-observation-note__text">{text}</span>
            <span className="vb-observation-note__day">{noticedDay(noticedOn, today)}</span>
          </MenuButton>
        </li>
      ))}
    </ul>
  );
}
