import type { Board, BoardAction, BoardAmbition } from '@verbeterbord/domain/boards/board';

const ambition = (
  id: string,
  kind: BoardAmbition['kind'],
  title: string,
  contributesToId: string | null,
): BoardAmbition => ({
  id,
  kind,
  title,
  effect: null,
  until: null,
  milestone: null,
  leadId: null,
  contributesToId,
  municipalityIds: [],
  lifecycle: 'active',
  version: 1,
});

/** An action with ordinary values, for a test to change. */
export const anAction = (id: string, over: Partial<BoardAction> = {}): BoardAction => ({
  id,
  title: `Actie ${id}`,
  doneWhen: null,
  ownerId: 'samira',
  ambitionId: 'school',
  periodId: 'nu',
  status: 'to-do',
  stuckReason: null,
  with: null,
  municipalityId: null,
  timesCarried: 0,
  version: 1,
  ...over,
});

const period = { id: 'nu', startsOn: '2026-11-09', endsOn: '2026-11-22', state: 'running' } as const;

/** A small board: one lane, three ambitions, of which the last has no action yet. */
export const fixtureBoard: Board = {
  seq: 1,
  team: {
    id: 'jeugd',
    slug: 'jeugd-dichtbij',
    name: 'Jeugd dichtbij',
    kind: 'team',
    purpose: '',
    parent: { id: 'tvt', slug: 'team-van-teams', name: 'Team van teams' },
    sessionWeekday: 1,
    sessionTime: '09:30',
  },
  period,
  periods: [period, { id: 'straks', startsOn: '2026-11-23', endsOn: '2026-12-06', state: 'planned' }],
  ambitions: [
    ambition('thuis', 'long-term', 'Hulp dicht bij huis', 'boven'),
    ambition('gesprek', 'short-term', 'Een eerste gesprek binnen tien werkdagen', 'thuis'),
    {
      ...ambition('school', 'short-term', 'Elke school een vast gezicht', 'thuis'),
      milestone: { on: '2026-12-08', label: 'College' },
    },
    ambition('spreekuur', 'short-term', 'Ouders kennen ons spreekuur', 'thuis'),
  ],
  upstream: [
    {
      id: 'boven',
      title: 'Op tijd hulp die past',
      teamId: 'tvt',
      teamName: 'Team van teams',
      teamSlug: 'team-van-teams',
    },
  ],
  actions: [
    anAction('a', { ambitionId: 'gesprek', ownerId: 'noor' }),
    anAction('b', { ambitionId: 'gesprek', status: 'in-progress', municipalityId: 'alphen' }),
    anAction('c', { status: 'to-do', ownerId: 'daan' }),
    anAction('d', { status: 'in-progress', ownerId: 'fatima' }),
    anAction('e', { status: 'to-do' }),
    anAction('f', { status: 'done', ownerId: 'noor' }),
  ],
  people: ['samira', 'noor', 'daan', 'fatima'].map((id) => ({
    id,
    givenName: id[0]!.toUpperCase() + id.slice(1),
    familyName: 'de Boer',
    from: '2025-01-01',
    until: null,
  })),
  prepared: [],
  checkIns: [],
  successes: { count: 0, latest: null },
  signals: [],
  takeAlongs: [],
  runningSessionId: null,
  municipalities: [{ id: 'alphen', name: 'Alphen-Chaam' }],
};
