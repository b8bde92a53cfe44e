import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { Ambition } from '@verbeterbord/domain/ambitions/ambition';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';

/** The look the ambition has on its board: the lane of its long-term ambition there, or the grey of a Team van teams. */
export function laneOf(page: AmbitionPage, all: readonly Ambition[] | undefined): string {
  if (page.team.kind === 'team-of-teams') return laneClass('neutral');
  const lanes = (all ?? []).filter(({ kind, lifecycle }) => kind === 'long-term' && lifecycle === 'active');
  const own = page.kind === 'long-term' ? page.id : page.contributesToId;
  return laneClass(
    Math.max(
      0,
      lanes.findIndex(({ id }) => id === own),
    ),
  );
}
