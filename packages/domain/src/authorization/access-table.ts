import type { CalendarDay } from '../shared/calendar-day.ts';
import type { Actor, Role } from './actor.ts';
import { decide } from './decide.ts';
import { type Permission, seesPresence } from './policies.ts';
import type { Facts } from './rule.ts';

/** Those who could look at a team, in the order of the page "Wie ziet wat". */
export const accessColumns = [
  'own-team',
  'other-teams',
  'delegates',
  'facilitator',
  'director',
  'administrator',
] as const;
export type AccessColumn = (typeof accessColumns)[number];

/** Changes includes reads; `own` is: only what is about oneself. */
export type AccessLevel = 'changes' | 'reads' | 'own' | 'nothing';

interface RowPermissions {
  /** One of these is enough to read. */
  readonly reads: readonly Permission[];
  /** They go together: who may one may all. */
  readonly changes: readonly Permission[];
  readonly isAboutOneself?: true;
}

/** What there is to see, and which permissions each thing rests on; together they name every permission. */
export const accessRowPermissions = {
  actions: {
    reads: ['board.read', 'events.follow'],
    changes: [
      'action.create',
      'action.update',
      'action.set-status',
      'action.move',
      'action.delete',
      'action.prepare-outcome',
      'period.round-off',
      'period.update',
    ],
  },
  stuck: { reads: ['board.read'], changes: ['action.set-status'] },
  ambitions: {
    reads: ['board.read'],
    changes: ['ambition.create', 'ambition.update', 'ambition.set-lifecycle', 'ambition.delete'],
  },
  checkIns: { reads: ['board.read'], changes: ['check-in.write', 'measure.write', 'decision.write', 'success.write'] },
  confidence: { reads: ['confidence.vote'], changes: ['confidence.vote'] },
  observations: { reads: ['observation.read'], changes: ['observation.write'] },
  sessions: { reads: ['board-session.read'], changes: ['board-session.lead'] },
  questions: { reads: ['signal.read'], changes: ['signal.ask', 'signal.update', 'signal.settle'] },
  answers: { reads: ['signal.read'], changes: ['signal.answer', 'signal.pass-on'] },
  needs: { reads: ['need.ask'], changes: ['need.ask'] },
  preparations: { reads: ['signal.prepare', 'signal.raise'], changes: ['signal.prepare', 'signal.raise'] },
  takeAlongs: { reads: ['take-along.read'], changes: ['take-along.write'] },
  rollup: { reads: ['rollup.read'], changes: [] },
  overview: { reads: ['ambition-overview.read'], changes: [] },
  changes: { reads: ['changes.read'], changes: [] },
  bin: { reads: ['bin.read'], changes: ['action.restore', 'ambition.restore'] },
  presence: { reads: [], changes: [] },
  rhythm: { reads: ['team.set-rhythm'], changes: ['team.set-rhythm'] },
  openness: { reads: ['board.read'], changes: ['team.set-openness'] },
  teams: { reads: ['teams.list'], changes: ['team.manage'] },
  // Who works with people knows their names and teams; who looks after them sees and changes all of it.
  people: {
    reads: ['people.list', 'administration.read'],
    changes: ['membership.manage', 'person.end-access', 'role.manage', 'organisation.update'],
  },
  audit: { reads: ['audit.read'], changes: [] },
  erasing: { reads: ['privacy.erase'], changes: ['privacy.erase'] },
  account: { reads: ['account.read'], changes: [], isAboutOneself: true },
} as const satisfies Record<string, RowPermissions>;

export type AccessRow = keyof typeof accessRowPermissions;
export const accessRows = Object.keys(accessRowPermissions) as readonly AccessRow[];

/** The team the table is about, as far as the rules look at it. */
export interface AccessSubject {
  /** What holds in the end: the team's choice within what the organisation allows. */
  readonly openToOrganisation: boolean;
  readonly hasParent: boolean;
}

export interface AccessTable {
  readonly columns: readonly AccessColumn[];
  readonly rows: readonly {
    readonly row: AccessRow;
    readonly cells: readonly { readonly column: AccessColumn; readonly level: AccessLevel }[];
  }[];
  /** Whoever of another team does an action sets its status, also where that board is closed. */
  readonly ownersElsewhereSetStatus: boolean;
}

/** Who sees and changes what of a team in a period that runs, by asking the policies for a typical person of each kind. */
export function accessTable(subject: AccessSubject): AccessTable {
  const facts: Facts = {
    today,
    team: { id: 'team', ancestorIds: subject.hasParent ? ['above'] : [], municipalityIds: [], ...subject },
    period: { state: 'running' },
    ownerId: 'somebody-of-the-team',
    signal: { kind: 'question', addressedTo: 'team', addressedTeamId: 'above', askedById: 'somebody-of-the-team' },
  };
  const columns = accessColumns.filter((column) => column !== 'delegates' || subject.hasParent);
  return {
    columns,
    rows: accessRows.map((row) => ({
      row,
      cells: columns.map((column) => ({ column, level: levelOf(row, typicalActors[column], facts) })),
    })),
    ownersElsewhereSetStatus: decide(typicalActors['other-teams'], 'action.set-status', { ...facts, ownerId: me })
      .allowed,
  };
}

function levelOf(row: AccessRow, actor: Actor, facts: Facts): AccessLevel {
  if (row === 'presence') return seesPresence(actor, facts) === true ? 'reads' : 'nothing';
  const { reads, changes, isAboutOneself }: RowPermissions = accessRowPermissions[row];
  const may = (permission: Permission): boolean => decide(actor, permission, facts).allowed;
  if (changes.length > 0 && changes.every(may)) return 'changes';
  if (!reads.some(may)) return 'nothing';
  return isAboutOneself ? 'own' : 'reads';
}

const today: CalendarDay = '2026-11-17';
const me = 'me';

const member = (...teamIds: readonly string[]): Actor => ({
  personId: me,
  organisationId: 'organisation',
  memberships: teamIds.map((teamId) => ({ teamId, from: today, until: null, standsForTeamId: null })),
  roles: [],
});
const holder = (role: Role): Actor => ({ ...member(), roles: [{ role, scopeKind: 'organisation', scopeId: null }] });

/** Nobody has two hats here: rights add up, so whoever has two sees what both columns say, within a director's limits. */
export const typicalActors: Readonly<Record<AccessColumn, Actor>> = {
  'own-team': member('team'),
  'other-teams': member('other'),
  delegates: member('above', 'other'),
  facilitator: holder('facilitator'),
  director: holder('director'),
  administrator: holder('administrator'),
};
