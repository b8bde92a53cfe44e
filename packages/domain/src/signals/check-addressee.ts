import type { TeamId } from '../shared/ids.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { TeamKind } from '../teams/team.ts';
import type { Addressee } from './signal.ts';

export interface AskingTeam {
  readonly id: TeamId;
  readonly kind: TeamKind;
  readonly parentId: TeamId | null;
}

/** Why a question cannot go there: there is no such team, it is the asking team itself, or directors are asked through the Team van teams. */
export type AddresseeRefusal = 'unknown' | 'not-in-reach' | 'through-team-of-teams';

/** Whom a team asks when it names nobody: its Team van teams, or without one the directors. */
export const defaultAddressee = ({ parentId }: AskingTeam): Addressee =>
  parentId === null
    ? { addressedTo: 'directors', addressedTeamId: null }
    : { addressedTo: 'team', addressedTeamId: parentId };

/**
 * Whether a question of a team may go to this addressee. Directors are asked by a Team van teams, or by a team that has none; `holder` is
 * the team that has the question now, so a Team van teams passes the question of a team on to the directors.
 */
export function checkAddressee(
  asking: AskingTeam,
  holder: Pick<AskingTeam, 'kind' | 'parentId'>,
  { addressedTo, addressedTeamId }: Addressee,
  exists: (teamId: TeamId) => boolean,
): Result<null, AddresseeRefusal> {
  if (addressedTo === 'directors') {
    const isAtTheTop = holder.kind === 'team-of-teams' || holder.parentId === null;
    return isAtTheTop ? accepted(null) : refused('through-team-of-teams');
  }
  if (!exists(addressedTeamId)) return refused('unknown');
  return addressedTeamId === asking.id ? refused('not-in-reach') : accepted(null);
}
