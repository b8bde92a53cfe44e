import type {
  ManagedPeople,
  ManagedPerson,
  ManagedTeam,
} from '@verbeterbord/contracts/memberships/memberships.schemas';
import { matchesSearch } from '@verbeterbord/domain/memberships/search-people';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound } from '../../platform/http/problem.ts';
import { invalidRequest } from '../../platform/http/read-request.ts';
import {
  type ListedPerson,
  type PersonDetails,
  type Reach,
  readPeopleDetails,
  readPeopleInReach,
} from './managed-people.repository.ts';

// Names for people are sorted by Dutch rules here; the database compares bytes.
const dutch = new Intl.Collator('nl');
const byName = (a: ListedPerson, b: ListedPerson): number =>
  dutch.compare(a.givenName, b.givenName) || dutch.compare(a.familyName, b.familyName) || (a.id < b.id ? -1 : 1);

const pageSize = 50;

/** Whom this administrator looks after: everybody, or the people of the teams in the scope. */
export const reachOf = (decisions: Decisions): Reach =>
  decisions.allows('person.end-access', {}) ? null : [...teamsInReach(decisions)].map(({ id }) => id);

const teamsInReach = (decisions: Decisions) =>
  [...decisions.directory.teams.values()].filter((team) => decisions.allows('membership.manage', { team }));

/** The teams an administrator can choose from, by name. A parent outside the scope is not named. */
export function listManagedTeams(decisions: Decisions): ManagedTeam[] {
  const teams = teamsInReach(decisions);
  const ids = new Set(teams.map(({ id }) => id));
  return teams
    .map(({ id, name, kind, parentId }) => ({
      id,
      name,
      kind,
      parentId: parentId && ids.has(parentId) ? parentId : null,
    }))
    .sort((a, b) => dutch.compare(a.name, b.name));
}

/** One page of the people within reach: two statements, however many people there are. */
export async function listManagedPeople(
  { database }: Dependencies,
  decisions: Decisions,
  query: { search?: string; state?: ManagedPerson['state']; teamId?: TeamId; after?: PersonId },
): Promise<ManagedPeople> {
  const { directory, actor, today } = decisions;
  const { search = '', state, teamId, after } = query;
  const reach = reachOf(decisions);
  const isTeamKnown = teamId === undefined || (directory.teams.has(teamId) && (reach?.includes(teamId) ?? true));
  if (!isTeamKnown) throw unknownInQuery('teamId');
  const people = await readPeopleInReach(database, actor.organisationId, { reach, today, teamId });
  const counts = { active: 0, waiting: 0, ended: 0 };
  for (const person of people) counts[person.state]++;
  const sorted = people.sort(byName);
  const start = after === undefined ? 0 : sorted.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) throw unknownInQuery('after');
  const found = sorted
    .slice(start)
    .filter((person) => state === undefined || person.state === state)
    .filter((person) => teamId === undefined || person.isInTeam)
    .filter(({ givenName, familyName, email }) => matchesSearch(search, [givenName, familyName, email]));
  const page = found.slice(0, pageSize);
  const ids = page.map(({ id }) => id);
  const details = await readPeopleDetails(database, actor.organisationId, ids, reach);
  const items = page.map((person) => present(decisions, person, details.get(person.id)!));
  return { items, hasMore: found.length > pageSize, counts };
}

/** One person as an administrator sees them; 404 when out of reach. */
export async function readManagedPerson(
  { database }: Dependencies,
  decisions: Decisions,
  personId: PersonId,
): Promise<ManagedPerson> {
  const reach = reachOf(decisions);
  const { organisationId } = decisions.actor;
  const [person] = await readPeopleInReach(database, organisationId, { reach, today: decisions.today, personId });
  if (person === undefined) throw notFound();
  const details = await readPeopleDetails(database, organisationId, [personId], reach);
  return present(decisions, person, details.get(personId)!);
}

const unknownInQuery = (field: string) =>
  invalidRequest([{ in: 'query', field, code: 'unknown', message: 'not within your reach' }]);

function present(
  { directory }: Decisions,
  { id, givenName, familyName, email, state }: ListedPerson,
  { firstSignedInAt, accessEndedAt, memberships, roles }: PersonDetails,
): ManagedPerson {
  const dayOf = (at: string | null) => at && calendarDayIn(at, directory.organisation.timeZone);
  return {
    id,
    givenName,
    familyName,
    email,
    state,
    firstSignedInOn: dayOf(firstSignedInAt),
    accessEndedOn: dayOf(accessEndedAt),
    memberships,
    roles,
  };
}
