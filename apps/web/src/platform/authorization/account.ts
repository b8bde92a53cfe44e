import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { readAccount } from '@verbeterbord/contracts/account/account.routes';
import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import type { Actor } from '@verbeterbord/domain/authorization/actor';
import { holdsOn } from '@verbeterbord/domain/memberships/membership';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { call } from '../api/call.ts';

/** Who signed in; every page behind the sign-in has it before it is drawn. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => call<typeof readAccount>(accountPaths.readAccount, { signal }),
  staleTime: 5 * 60_000,
});

/** The account of who signed in. Only inside the signed-in shell. */
export const useAccount = (): Account => useSuspenseQuery(accountQuery).data;

/** The account as the policies know it. */
export const actorOf = (account: Account): Actor => ({
  personId: account.person.id,
  organisationId: account.organisation.id,
  memberships: account.memberships.map(({ team, from, until, standsForTeamId }) => ({
    teamId: team.id,
    from,
    until,
    standsForTeamId,
  })),
  roles: account.roles,
});

export type OwnTeam = Account['memberships'][number]['team'];

/** The teams this person is a member of on that day: teams first, then Teams van teams, each by name. */
export function ownTeams(account: Account, day: CalendarDay): readonly OwnTeam[] {
  const teams = account.memberships.filter((membership) => holdsOn(membership, day)).map(({ team }) => team);
  return [...new Map(teams.map((team) => [team.id, team])).values()].sort(
    (a, b) => a.kind.localeCompare(b.kind) || byName.compare(a.name, b.name),
  );
}

const byName = new Intl.Collator('nl');
