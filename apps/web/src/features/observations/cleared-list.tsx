import type { Board } from '@verbeterbord/domain/boards/board';
import type { Observation } from '@verbeterbord/domain/observations/observation';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { clearIcons } from './clear-choice.ts';
import { becameWords } from './note-words.ts';

type ClearedListProps = {
  title: string;
  items: readonly Observation[];
  board: Board;
  onReopen: (observation: Observation) => void;
};

/** What was cleared just now, each with the way back. */
export function ClearedList({ title, items, board, onReopen }: ClearedListProps) {
  const t = useRoomText().observations.clear;
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="vb-clear__heading">{title}</h3>
      <ul className="vb-clear__done">
        {items.map((one) => (
          <li key={one.id}>
            <Icon name={clearIcons[one.outcome ?? 'let-go']} size="small" />
            <span>
              {one.text}
              <span className="vb-clear__became">
                {becameWords(one, board.actions.find(({ id }) => id === one.actionId)?.title)}
              </span>
            </span>
            <Button variant="quiet" icon="undo" aria-label={t.againOf(one.text)} onClick={() => onReopen(one)}>
              {t.again}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
