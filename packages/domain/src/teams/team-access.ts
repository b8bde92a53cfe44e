import type { Actor } from '../authorization/actor.ts';
import {
  administratorInScope,
  directorInScope,
  type Facts,
  facilitatorInScope,
  type Rule,
} from '../authorization/rule.ts';
import { holdsOn } from '../memberships/membership.ts';
import type { PersonId } from '../shared/ids.ts';

/** Who, beside its members, has to do with a team today, by id. */
export interface TeamAccess {
  readonly delegates: readonly { readonly personId: PersonId; readonly isStandIn: boolean }[];
  readonly facilitators: readonly PersonId[];
  readonly directors: readonly PersonId[];
  readonly administrators: readonly PersonId[];
}

/** The delegates and stand-ins of a team today, and everybody with a role whose scope covers it. */
export function teamAccess(
  actors: Iterable<Actor>,
  facts: Pick<Facts, 'today'> & { readonly team: NonNullable<Facts['team']> },
): TeamAccess {
  const all = [...actors];
  const holdersOf = (rule: Rule) => all.filter((actor) => rule(actor, facts) === true).map(({ personId }) => personId);
  return {
    delegates: all.flatMap(({ personId, memberships }) => {
      const held = memberships.filter((one) => one.standsForTeamId === facts.team.id && holdsOn(one, facts.today));
      return held.length > 0 ? [{ personId, isStandIn: held.every((one) => one.isStandIn === true) }] : [];
    }),
    facilitators: holdersOf(facilitatorInScope),
    directors: holdersOf(directorInScope),
    administrators: holdersOf(administratorInScope),
  };
}
