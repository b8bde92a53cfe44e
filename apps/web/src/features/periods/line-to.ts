import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import type { LineChainStop } from '../../ui/line-of-sight/line-chain.tsx';

/** The line of sight from the long-term ambition down to an action, in the colour that its lane has on the board. */
export function lineTo(board: Board, action: BoardAction): { stops: LineChainStop[]; lane: string } {
  const short = board.ambitions.find(({ id }) => id === action.ambitionId);
  const longs = board.ambitions.filter(({ kind }) => kind === 'long-term');
  const long = longs.find(({ id }) => id === short?.contributesToId);
  const isAbove = board.team.kind === 'team-of-teams';
  const mark = isAbove ? 'square' : 'stip';
  return {
    lane: laneClass(isAbove || long === undefined ? 'neutral' : longs.indexOf(long)),
    stops: [
      ...(long ? [{ key: long.id, kind: mark, text: long.title, voice: 'context' } as const] : []),
      ...(short ? [{ key: short.id, kind: 'ring', text: short.title, voice: 'ambition' } as const] : []),
      { key: action.id, kind: 'dot', text: action.title, voice: 'action-title', heading: 'h3' },
    ],
  };
}
