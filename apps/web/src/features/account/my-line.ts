import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import type { TeamKind } from '@verbeterbord/domain/teams/team';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import type { LineChainStop } from '../../ui/line-of-sight/line-chain.tsx';

/** The colour of a lane in my list; a board above the teams is grey. */
export const laneOf = (kind: TeamKind, index: number): string =>
  laneClass(kind === 'team-of-teams' ? 'neutral' : index);

type Words = { readonly longTerm: string; readonly shortTerm: string };

/** The line of sight of an action from the top down: what stands above the own team is a square, with the team's name. */
export function chainOf({ action, line, team }: MyAction, words: Words): LineChainStop[] {
  const stops = line.map(({ id, title, teamId, teamName }, index): LineChainStop => {
    if (teamId !== team.id) return { key: id, kind: 'square', eyebrow: teamName, text: title, voice: 'context' };
    return index === 0
      ? { key: id, kind: 'ring', eyebrow: words.shortTerm, text: title, voice: 'ambition' }
      : { key: id, kind: 'stip', eyebrow: words.longTerm, text: title, voice: 'context' };
  });
  return [
    ...stops.reverse(),
    { key: action.id, kind: 'dot', text: action.title, voice: 'action-title', heading: 'h3' },
  ];
}
