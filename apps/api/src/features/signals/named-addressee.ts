import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { checkAddressee, defaultAddressee } from '@verbeterbord/domain/signals/check-addressee';
import type { Addressee, Signal } from '@verbeterbord/domain/signals/signal';
import type { TeamFacts } from '../../platform/authorization/directory.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';

interface Wish {
  readonly addressedTo?: Signal['addressedTo'];
  readonly addressedTeamId?: TeamId | null;
}

/**
 * Whom a question goes to: who was named, or else the Team van teams of the team that asks. `holder` is the team that has the question now.
 * Refuses what cannot be, by field.
 */
export function namedAddressee(
  { directory }: Decisions,
  asking: TeamFacts,
  holder: Pick<TeamFacts, 'kind' | 'parentId'>,
  { addressedTo, addressedTeamId = null }: Wish,
): Addressee {
  const addressee = addresseeOf(asking, addressedTo, addressedTeamId);
  if ('fault' in addressee) throw invalidRequest([addressee.fault]);
  const answer = checkAddressee(asking, holder, addressee, (teamId) => directory.teams.has(teamId));
  if (answer.ok) return addressee;
  const field = answer.refusal === 'through-team-of-teams' ? 'addressedTo' : 'addressedTeamId';
  throw invalidRequest([bodyFault(field, answer.refusal, messages[answer.refusal])]);
}

const messages = {
  unknown: 'no such team',
  'not-in-reach': 'a team asks somebody else',
  'through-team-of-teams': 'directors are asked through the Team van teams',
} as const;

function addresseeOf(
  asking: TeamFacts,
  addressedTo: Signal['addressedTo'] | undefined,
  addressedTeamId: TeamId | null,
): Addressee | { readonly fault: Fault } {
  if (addressedTo === 'directors') {
    return addressedTeamId === null
      ? { addressedTo, addressedTeamId }
      : { fault: bodyFault('addressedTeamId', 'not-allowed-value', 'directors are no team') };
  }
  if (addressedTeamId !== null) return { addressedTo: 'team', addressedTeamId };
  return addressedTo === undefined
    ? defaultAddressee(asking)
    : { fault: bodyFault('addressedTeamId', 'required', 'say which team') };
}

/** The day that was named, or the usual one; one that has passed is no day to want an answer by. */
export function namedDay({ today }: Decisions, named: string | undefined, usual: string): string {
  if (named !== undefined && named < today) {
    throw invalidRequest([bodyFault('wantedBy', 'not-allowed-value', 'that day has passed')]);
  }
  return named ?? usual;
}
