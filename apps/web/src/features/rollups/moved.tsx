import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { whatMoved } from '@verbeterbord/domain/rollups/what-moved';
import type { ReactNode } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { RollupIcon } from './rollup-icon.tsx';
import { figureOf } from './rollup-rows.ts';

const icons = {
  achieved: <Icon name="flag" size="small" />,
  success: <Icon name="star" size="small" />,
  improved: <RollupIcon name="improved" size="small" />,
  worsened: <RollupIcon name="worsened" size="small" />,
};

interface Line {
  readonly icon: ReactNode;
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
          {icon}
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
