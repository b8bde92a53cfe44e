import { holdsOn } from '../memberships/membership.ts';
import type { Period } from '../periods/period.ts';
import type { CalendarDay } from '../shared/calendar-day.ts';
import type { MunicipalityId, PersonId, TeamId } from '../shared/ids.ts';
import type { Signal } from '../signals/signal.ts';
import { type Actor, isMemberOf, type Role, type RoleGrant } from './actor.ts';

/** What a decision rests on. The team is always one of the actor's own organisation; others do not exist for the actor. */
export interface Facts {
  readonly today: CalendarDay;
  readonly team?: {
    readonly id: TeamId;
    /** The Teams van teams above it, nearest first. */
    readonly ancestorIds: readonly TeamId[];
    readonly municipalityIds: readonly MunicipalityId[];
    readonly openToOrganisation: boolean;
  };
  readonly period?: Pick<Period, 'state'>;
  readonly ownerId?: PersonId;
  readonly signal?: Pick<Signal, 'kind' | 'addressedTo' | 'addressedTeamId' | 'askedById'>;
}

/** Why something is refused; the interface has a sentence for each. */
export type Reason =
  | 'not-a-member'
  | 'not-the-owner'
  | 'period-rounded-off'
  | 'board-closed'
  | 'outside-scope'
  | 'not-asked-of-you';

/** True, or the reason why not. */
export type Rule = (actor: Actor, facts: Facts) => true | Reason;

/** All must hold; gives the first reason that does not. */
export const and =
  (...rules: readonly Rule[]): Rule =>
  (actor, facts) => {
    for (const rule of rules) {
      const answer = rule(actor, facts);
      if (answer !== true) return answer;
    }
    return true;
  };

/** One must hold; gives the reason of the first. */
export const or =
  (first: Rule, ...rest: readonly Rule[]): Rule =>
  (actor, facts) => {
    const answer = first(actor, facts);
    return answer === true || rest.some((rule) => rule(actor, facts) === true) ? true : answer;
  };

export const signedIn: Rule = () => true;

export const memberOfTeam: Rule = (actor, facts) =>
  (facts.team !== undefined && isMemberOf(actor, facts.team.id, facts.today)) || 'not-a-member';

export const ownerOfAction: Rule = (actor, facts) => facts.ownerId === actor.personId || 'not-the-owner';

export const periodIsOpen: Rule = (_actor, facts) =>
  (facts.period !== undefined && facts.period.state !== 'rounded-off') || 'period-rounded-off';

/** Whoever owes the answer: a member of the team it is asked of, or a director in whose scope the asking team lies. */
export const addresseeOfSignal: Rule = (actor, facts) => {
  const { signal, today } = facts;
  if (signal === undefined) return 'not-asked-of-you';
  if (signal.addressedTo === 'directors') return directorInScope(actor, facts) === true || 'not-asked-of-you';
  return (signal.addressedTeamId !== null && isMemberOf(actor, signal.addressedTeamId, today)) || 'not-asked-of-you';
};

export const signalIsQuestion: Rule = (_actor, { signal }) => signal?.kind !== 'need' || 'not-asked-of-you';

/** Who asked it: the team, or of a need the director. */
export const askerOfSignal: Rule = (actor, facts) =>
  facts.signal?.kind === 'need'
    ? (facts.signal.askedById === actor.personId && directorInScope(actor, facts) === true) || 'not-asked-of-you'
    : memberOfTeam(actor, facts);

/** A member of a Team van teams above it, near or far. */
export const memberAbove: Rule = (actor, { team, today }) =>
  team?.ancestorIds.some((id) => isMemberOf(actor, id, today)) === true || 'not-a-member';

/** The attic was open to all: a member of any team reads an open board. */
export const memberWhereBoardIsOpen: Rule = (actor, facts) =>
  (facts.team?.openToOrganisation === true && memberOfAnyTeam(actor, facts) === true) || 'board-closed';

const holdsRoleHere =
  (role: Role): Rule =>
  (actor, { team }) =>
    actor.roles.some((grant) => grant.role === role && team !== undefined && covers(grant, team)) || 'outside-scope';

/** Whether the team lies in the scope: the organisation, this team or one above it, or a municipality it serves. */
function covers({ scopeKind, scopeId }: RoleGrant, team: NonNullable<Facts['team']>): boolean {
  if (scopeKind === 'organisation') return true;
  const reach = scopeKind === 'team' ? [team.id, ...team.ancestorIds] : team.municipalityIds;
  return reach.some((id) => id === scopeId);
}

export const facilitatorInScope: Rule = holdsRoleHere('facilitator');
export const directorInScope: Rule = holdsRoleHere('director');
export const administratorInScope: Rule = holdsRoleHere('administrator');

const holdsRole =
  (role: Role): Rule =>
  (actor) =>
    actor.roles.some((grant) => grant.role === role) || 'outside-scope';

export const administratorSomewhere: Rule = holdsRole('administrator');
export const facilitatorSomewhere: Rule = holdsRole('facilitator');

/** What concerns everybody is for an administrator of the whole organisation. */
export const administratorOfOrganisation: Rule = (actor) =>
  actor.roles.some((grant) => grant.role === 'administrator' && grant.scopeKind === 'organisation') || 'outside-scope';

/** Belongs to the organisation: has a membership today, or a role. Who signed in and waits for a team does not yet. */
export const partOfOrganisation: Rule = (actor, facts) =>
  actor.roles.length > 0 || memberOfAnyTeam(actor, facts) === true || 'not-a-member';

export const memberOfAnyTeam: Rule = (actor, { today }) =>
  actor.memberships.some((membership) => holdsOn(membership, today)) || 'not-a-member';

/** A director's limits win outside the own teams: a director reads no boards there, whatever other right would allow it. */
export const notADirector: Rule = (actor) => !actor.roles.some((grant) => grant.role === 'director') || 'outside-scope';
