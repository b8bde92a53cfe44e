import { createHash } from 'node:crypto';
import type { TestApi } from './open-test-api.ts';

/** One of everything that the rhythm of a team leaves behind, by the name its id has in an address. */
export type RhythmThings = {
  readonly boardSessionId: string;
  readonly roundId: string;
  readonly measureId: string;
  readonly readingId: string;
  readonly observationId: string;
  readonly decisionId: string;
  readonly successId: string;
  readonly signalId: string;
  /** One that is answered again and again, and one that is withdrawn. */
  readonly owedSignalId: string;
  readonly withdrawnSignalId: string;
  readonly preparedSignalId: string;
  readonly takeAlongId: string;
};

/** The same id for the same thing in every copy of a database. */
const idFor = (ofId: string, what: string): string =>
  createHash('md5')
    .update(`${ofId} ${what}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');

/** A question to the Team van teams, or without one to the directors, with the step that asked it. */
const askedSignal = (id: string, ambitionId: string): [text: string, id: string][] => [
  [
    `INSERT INTO signal (id, organisation_id, team_id, question, ambition_id, wanted_by, addressed_to, addressed_team_id, asked_by_id, asked_on)
     SELECT $1, $2, $3, 'Wie weet dit?', '${ambitionId}', '2026-10-20',
       CASE WHEN t.parent_id IS NULL THEN 'directors' ELSE 'team' END::signal_addressee, t.parent_id, m.person_id, '2026-10-05'
     FROM team t JOIN membership m ON m.team_id = t.id WHERE t.id = $3 LIMIT 1`,
    id,
  ],
  [
    `INSERT INTO signal_step (id, organisation_id, team_id, signal_id, number, period_id, kind, state, on_day, by_id, addressed_to, addressed_team_id)
     SELECT '${idFor(id, 'step')}', $2, $3, s.id, 1, p.id, 'asked', 'asked', s.asked_on, s.asked_by_id, s.addressed_to, s.addressed_team_id
     FROM signal s JOIN period p ON p.team_id = s.team_id AND p.state = 'running' WHERE s.id = $1 AND s.team_id = $3 AND s.organisation_id = $2`,
    id,
  ],
];

/** Plants one of each under an ambition of a team, as the owner of the tables, so that no route has to work for it. */
export async function plantRhythm(
  { asOwner }: Pick<TestApi, 'asOwner'>,
  organisation: string,
  { teamId, ambitionId, facilitatorId }: { teamId: string; ambitionId: string; facilitatorId?: string },
): Promise<RhythmThings> {
  const ids = {
    boardSessionId: idFor(ambitionId, 'boardSessionId'),
    roundId: idFor(ambitionId, 'roundId'),
    measureId: idFor(ambitionId, 'measureId'),
    readingId: idFor(ambitionId, 'readingId'),
    observationId: idFor(ambitionId, 'observationId'),
    decisionId: idFor(ambitionId, 'decisionId'),
    successId: idFor(ambitionId, 'successId'),
    signalId: idFor(ambitionId, 'signalId'),
    owedSignalId: idFor(ambitionId, 'owedSignalId'),
    withdrawnSignalId: idFor(ambitionId, 'withdrawnSignalId'),
    preparedSignalId: idFor(ambitionId, 'preparedSignalId'),
    takeAlongId: idFor(ambitionId, 'takeAlongId'),
  };
  const rows: readonly [text: string, id: string][] = [
    [
      `INSERT INTO board_session (id, organisation_id, team_id, period_id, state, step, held_on, started_at, step_started_at, ended_at)
       SELECT $1, $2, $3, id, 'ended', 'closing', '2026-10-05', '2026-10-05T07:30Z', '2026-10-05T07:30Z', '2026-10-05T08:00Z' FROM period
       WHERE team_id = $3 AND state = 'running'`,
      ids.boardSessionId,
    ],
    [
      `INSERT INTO check_in (id, organisation_id, team_id, ambition_id, period_id, author_id, on_day, status, story)
       SELECT $1, $2, $3, '${ambitionId}', p.id, m.person_id, '2026-10-05', 'stuck', 'Een verhaal' FROM period p
       JOIN membership m ON m.team_id = p.team_id WHERE p.team_id = $3 AND p.state = 'running' LIMIT 1`,
      idFor(ambitionId, 'check-in'),
    ],
    [
      `INSERT INTO confidence_round (id, organisation_id, team_id, ambition_id, opened_on)
       SELECT $1, $2, $3, '${ambitionId}', '2026-10-05'`,
      ids.roundId,
    ],
    [
      `INSERT INTO measure (id, organisation_id, team_id, ambition_id, title) SELECT $1, $2, $3, '${ambitionId}', 'Dagen wachten'`,
      ids.measureId,
    ],
    [
      `INSERT INTO reading (id, organisation_id, team_id, measure_id, on_day, value)
       SELECT $1, $2, $3, '${ids.measureId}', '2026-10-05', 12.5`,
      ids.readingId,
    ],
    [
      `INSERT INTO observation (id, organisation_id, team_id, text, noticed_by_id, noticed_on)
       SELECT $1, $2, $3, 'De folder is op', m.person_id, '2026-10-05' FROM membership m WHERE m.team_id = $3 LIMIT 1`,
      ids.observationId,
    ],
    [
      `INSERT INTO decision (id, organisation_id, team_id, text, decided_on)
       SELECT $1, $2, $3, 'We bellen op dinsdag', '2026-10-05'`,
      ids.decisionId,
    ],
    [
      `INSERT INTO success (id, organisation_id, team_id, text, chosen_on) SELECT $1, $2, $3, 'Het loopt', '2026-10-05'`,
      ids.successId,
    ],
    ...[ids.signalId, ids.owedSignalId, ids.withdrawnSignalId].flatMap((id) => askedSignal(id, ambitionId)),
    [
      `INSERT INTO prepared_signal (id, organisation_id, person_id, team_id, question)
       SELECT $1, $2, coalesce(${facilitatorId ? `'${facilitatorId}'::uuid` : 'NULL'}, (SELECT r.person_id FROM role_grant r
         WHERE r.role = 'facilitator' ORDER BY r.person_id LIMIT 1)), $3, 'Wie helpt hier?'`,
      ids.preparedSignalId,
    ],
    [
      `INSERT INTO take_along (id, organisation_id, team_id, to_team_id, subject, text, taken_by_id, taken_on)
       SELECT $1, $2, $3, coalesce(t.parent_id, t.id), 'words', 'De folder is op', m.person_id, '2026-10-05' FROM team t
       JOIN membership m ON m.team_id = t.id WHERE t.id = $3 LIMIT 1`,
      ids.takeAlongId,
    ],
  ];
  await asOwner(async (owner) => {
    for (const [text, id] of rows) await owner.query(text, [id, organisation, teamId]);
  }, organisation);
  return ids;
}

/** Bodies that are right, by the name of the route. */
export const rhythmBodies: Readonly<Record<string, object>> = {
  prepareOutcome: { outcome: 'let-go', reason: 'too-busy' },
  setRhythm: { days: 14, sessionWeekday: 2, sessionTime: '10:00' },
  createCheckIn: { status: 'on-course' },
  openConfidenceRound: {},
  giveConfidence: { value: 4 },
  createMeasure: { title: 'Werkdagen tot het eerste gesprek' },
  editMeasure: { unit: 'dagen', seenVersion: 1 },
  createReading: { value: 12 },
  createObservation: { text: 'De folder ligt er nog' },
  setObservationOutcome: { outcome: 'let-go', reason: 'De folder is weg', seenVersion: 1 },
  startBoardSession: {},
  editBoardSession: { takeAlong: ['De folder is op'], seenVersion: 1 },
  createDecision: { text: 'We bellen op dinsdag' },
  createSuccess: { text: 'Het inloopuur loopt' },
  createSignal: { question: 'Wie weet hoe dit moet?' },
  editSignal: { about: 'Het formulier', seenVersion: 1 },
  setSignalState: { state: 'withdrawn', seenVersion: 1 },
  setSignalAddressee: { addressedTo: 'directors', addressedTeamId: null, seenVersion: 1 },
  createAnswer: { text: 'Zo doen wij het' },
  createNeed: {},
  editPreparedSignal: { about: 'Het formulier', seenVersion: 1 },
  createTakeAlong: { subject: 'words', text: 'Dit is nieuw' },
  setBroughtBack: { text: 'Iemand komt langs', seenVersion: 1 },
  setTeamParent: { parentId: null },
};

export const rhythmTables = [
  'board_session',
  'check_in',
  'confidence_round',
  'confidence_vote',
  'measure',
  'reading',
  'observation',
  'decision',
  'success',
  'signal',
  'signal_step',
  'prepared_signal',
  'take_along',
  'period_rollup',
] as const;
