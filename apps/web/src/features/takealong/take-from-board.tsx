import type { Board } from '@verbeterbord/domain/boards/board';
import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Select } from '../../ui/select/select.tsx';
import { takeAlongNow } from './take-along-now.ts';
import './koffer.css';

/** Takes a thing along that stands on the board now: chosen from its ambitions, actions and questions that are not away yet. */
export function TakeFromBoard({ board }: { board: Board }) {
  const { takealong: t } = useRoomText();
  const [chosen, setChosen] = useState('');
  const away = new Set(board.takeAlongs.flatMap((one) => (one.broughtBack === null ? [one.subjectId] : [])));
  const things = [
    ...board.ambitions
      .filter(({ lifecycle }) => lifecycle === 'active')
      .map(({ id, title }) => ({ subject: 'ambition' as const, id, title })),
    ...board.actions.map(({ id, title }) => ({ subject: 'action' as const, id, title })),
    ...board.signals.map(({ id, question }) => ({ subject: 'signal' as const, id, title: question })),
  ].filter(({ id }) => !away.has(id));
  const thing = things.find(({ id }) => id === chosen);
  return (
    <div className="vb-koffer-choice">
      <Select
        label={t.choose}
        icon="case"
        wide
        value={thing?.id ?? ''}
        onChange={setChosen}
        options={[
          { value: '', label: t.nothingChosen },
          ...things.map(({ subject, id, title }) => ({ value: id, label: `${t.subjects[subject]}: ${title}` })),
        ]}
      />
      <Button
        blockedBecause={thing ? undefined : t.chosenFirst}
        onClick={() => {
          if (!thing) return;
          setChosen('');
          void takeAlongNow(board.team.id, { subject: thing.subject, subjectId: thing.id }, thing.title);
        }}
      >
        {t.take}
      </Button>
    </div>
  );
}
