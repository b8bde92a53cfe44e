import { addDays, type CalendarDay, parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { abg } from './abg/organisation.ts';
import type { DemoOrganisation } from './authoring.ts';
import { boardRows } from './board-rows.ts';
import { demoId } from './demo-id.ts';
import { demoPeople } from './demo-people.ts';
import { preparationRows, questionRows } from './question-rows.ts';
import { regio } from './regio/organisation.ts';
import { rhythmRows } from './rhythm-rows.ts';
import type { DemoRows } from './row-shapes.ts';
import { teamRows } from './team-rows.ts';

export const demoOrganisations: readonly DemoOrganisation[] = [abg, regio];

/** Every row of the demo per table, with dates around `today`; the ids are the same every day. Throws on a `today` that is no day. */
export function demoRows({
  today,
  organisations = demoOrganisations,
}: {
  today: CalendarDay;
  organisations?: readonly DemoOrganisation[];
}): DemoRows {
  if (parseCalendarDay(today) === null) throw new RangeError(`Not a calendar day: ${today}`);
  const rows = organisations.map((organisation) => rowsOf(organisation, today));
  const all = <T extends keyof DemoRows>(table: T) => rows.flatMap((part) => part[table] as DemoRows[T][number][]);
  return {
    organisation: all('organisation'),
    municipality: all('municipality'),
    person: all('person'),
    team: all('team'),
    team_municipality: all('team_municipality'),
    membership: all('membership'),
    role_grant: all('role_grant'),
    period: all('period'),
    ambition: all('ambition'),
    action: all('action'),
    period_result: all('period_result'),
    board_session: all('board_session'),
    check_in: all('check_in'),
    measure: all('measure'),
    reading: all('reading'),
    observation: all('observation'),
    decision: all('decision'),
    success: all('success'),
    signal: all('signal'),
    signal_step: all('signal_step'),
    prepared_signal: all('prepared_signal'),
    take_along: all('take_along'),
    demo_person: all('demo_person'),
  };
}

function rowsOf(organisation: DemoOrganisation, today: CalendarDay): DemoRows {
  const { slug } = organisation;
  const id = demoId(slug, 'organisation');
  const teams = organisation.teams.map((team) => teamRows(organisation, team, today));
  const boards = organisation.teams.map((team) => boardRows(organisation, team, today));
  const questions = organisation.teams.map((team) => questionRows(organisation, team, today));
  const rhythms = organisation.teams.map((team) => rhythmRows(organisation, team, today));
  return {
    organisation: [
      { id, slug, name: organisation.name, short_name: organisation.shortName, time_zone: 'Europe/Amsterdam', seq: 0 },
    ],
    municipality: organisation.municipalities.map(({ key, name, code }) => ({
      id: demoId(slug, 'municipality', key),
      organisation_id: id,
      name,
      code,
    })),
    person: organisation.people.map(({ key, givenName, familyName, waitsSinceYesterday }) => ({
      id: demoId(slug, 'person', key),
      organisation_id: id,
      given_name: givenName,
      family_name: familyName,
      email: waitsSinceYesterday?.email ?? null,
      first_signed_in_at: waitsSinceYesterday ? `${addDays(today, -1)}T09:12:00Z` : null,
    })),
    team: teams.map(({ team }) => team),
    team_municipality: teams.flatMap(({ municipalities }) => municipalities),
    membership: teams.flatMap(({ memberships }) => memberships),
    role_grant: organisation.roles.map(({ person, role, within }) => ({
      id: demoId(slug, 'role-grant', role, person),
      organisation_id: id,
      person_id: demoId(slug, 'person', person),
      role,
      scope_kind: within === undefined ? 'organisation' : 'team',
      scope_id: within === undefined ? null : demoId(slug, within, 'team'),
    })),
    period: teams.flatMap(({ periods }) => periods),
    ambition: boards.flatMap(({ ambitions }) => ambitions),
    action: boards.flatMap(({ actions }) => actions),
    period_result: boards.flatMap(({ results }) => results),
    board_session: rhythms.flatMap((rhythm) => rhythm.board_session),
    check_in: rhythms.flatMap((rhythm) => rhythm.check_in),
    measure: rhythms.flatMap((rhythm) => rhythm.measure),
    reading: rhythms.flatMap((rhythm) => rhythm.reading),
    observation: rhythms.flatMap((rhythm) => rhythm.observation),
    decision: rhythms.flatMap((rhythm) => rhythm.decision),
    success: rhythms.flatMap((rhythm) => rhythm.success),
    signal: questions.flatMap(({ signal }) => signal),
    signal_step: questions.flatMap(({ signal_step }) => signal_step),
    prepared_signal: preparationRows(organisation, today),
    take_along: questions.flatMap(({ take_along }) => take_along),
    demo_person: demoPeople.flatMap(({ organisationId, personId }, position) =>
      organisationId === id ? [{ organisation_id: id, person_id: personId, position }] : [],
    ),
  };
}
