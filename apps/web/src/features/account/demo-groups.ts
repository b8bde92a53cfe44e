import type { DemoPerson } from '@verbeterbord/contracts/account/account.schemas';

type PersonWords = {
  readonly member: (teams: string) => string;
  readonly delegate: (teams: string) => string;
  readonly facilitator: string;
  readonly director: string;
  readonly administrator: string;
  readonly waiting: string;
};

export interface DemoGroup {
  readonly id: string;
  readonly name: string;
  readonly people: readonly DemoPerson[];
}

/** The people by organisation, in the order in which they came. */
export function groupByOrganisation(people: readonly DemoPerson[]): readonly DemoGroup[] {
  const organisations = new Map(people.map(({ organisation }) => [organisation.id, organisation.name]));
  return [...organisations].map(([id, name]) => ({
    id,
    name,
    people: people.filter(({ organisation }) => organisation.id === id),
  }));
}

/** What somebody is, in words: "teamlid en schakel, Jeugd dichtbij". */
export function describePerson({ teams, roles }: DemoPerson, words: PersonWords): string {
  const own = teams.filter(({ kind }) => kind === 'team');
  const names = (own.length > 0 ? own : teams).map(({ name }) => name).join(', ');
  const isDelegate = teams.some((team) => team.isDelegate);
  const membership = names === '' ? [] : [isDelegate ? words.delegate(names) : words.member(names)];
  const all = [...roles.map((role) => words[role]), ...membership];
  return all.length > 0 ? all.join(', ') : words.waiting;
}
