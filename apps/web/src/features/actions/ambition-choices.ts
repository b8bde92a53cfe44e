import type { Board } from '@verbeterbord/domain/boards/board';
import { text } from '../../platform/i18n/use-text.ts';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import type { RadioCardGroup } from '../../ui/radio-cards/radio-cards.tsx';

/** The short-term ambitions an action can hang under, along the line of the long-term ones, each with how many it has already. */
export function ambitionChoices({ ambitions, actions, team }: Board): RadioCardGroup[] {
  const isAbove = team.kind === 'team-of-teams';
  const active = ambitions.filter(({ lifecycle }) => lifecycle === 'active');
  return active
    .filter(({ kind }) => kind === 'long-term')
    .map((long, index) => ({
      key: long.id,
      heading: long.title,
      lane: laneClass(isAbove ? 'neutral' : index),
      mark: isAbove ? ('square' as const) : ('stip' as const),
      options: active
        .filter(({ kind, contributesToId }) => kind === 'short-term' && contributesToId === long.id)
        .map(({ id, title }) => ({
          value: id,
          label: title,
          meta: text.actions.create.counted(actions.filter(({ ambitionId }) => ambitionId === id).length),
        })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** The class that gives an ambition's lane its colour. */
export function laneOf(board: Board, ambitionId: string): string {
  if (board.team.kind === 'team-of-teams') return laneClass('neutral');
  const short = board.ambitions.find(({ id }) => id === ambitionId);
  const lanes = board.ambitions.filter(({ kind }) => kind === 'long-term');
  return laneClass(
    Math.max(
      0,
      lanes.findIndex(({ id }) => id === short?.contributesToId),
    ),
  );
}
