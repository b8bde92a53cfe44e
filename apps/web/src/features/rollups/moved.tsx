import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { whatMoved } from '@verbeterbord/domain/rollups/what-moved';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.ts';
import { figureOf } from './rollup-rows.ts';

const icons = { achieved: 'flag', success: 'star', improved: 'trend-up', worsened: 'trend-down' } as const;

interface Line {
  readonly icon: IconName;
  readonly text: string;
}

/** What moved since the period before, in words; ambitions that turned the same way share a line. */
export function Moved({ row }: { row: RollupRow }) {
  const { moved: t } = useRoomText().rollups;
  const lines = useMoves(row);
  if (lines.length === 0) return <p className="vb-together__quiet">{t.none}</p>;
  return (
    <ul className="vb-moved">
      {lines.map(({ icon, text }) => (
        <li key={text}>
          <Icon name={icon} size="small" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function useMoves(row: RollupRow): readonly Line[] {
  const { moved: t, statuses } = useRoomText().rollups;
  const moves = whatMoved(row);
  const turns = new Map<string, number>();
  for (const move of moves) {
    if ('text' in move) continue;
    const turn = `${move.kind} ${move.from} ${move.to}`;
    turns.set(turn, (turns.get(turn) ?? 0) + 1);
  }
  const told = moves.flatMap((move): Line[] => {
    if ('text' in move) return [{ icon: icons[move.kind], text: t[move.kind](move.text) }];
    const turn = `${move.kind} ${move.from} ${move.to}`;
    const count = turns.get(turn);
    turns.delete(turn);
    if (count === undefined) return [];
    return [
      { icon: icons[move.kind], text: t.turned(count, statuses[figureOf[move.from]], statuses[figureOf[move.to]]) },
    ];
  });
  return told;
}
