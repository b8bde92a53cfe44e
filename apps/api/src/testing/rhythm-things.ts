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
};

/** The same id for the same thing in every copy of a database. */
const idFor = (ambitionId: string, what: string): string =>
  createHash('md5')
    .update(`${ambitionId} ${what}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');

/** Plants one of each under an ambition of a team, as the owner of the tables, so that no route has to work for it. */
export async function plantRhythm(
  { asOwner }: Pick<TestApi, 'asOwner'>,
  organisation: string,
  { teamId, ambitionId }: { teamId: string; ambitionId: string },
): Promise<RhythmThings> {
  const ids = {
    boardSessionId: idFor(ambitionId, 'boardSessionId'),
    roundId: idFor(ambitionId, 'roundId'),
    measureId: idFor(ambitionId, 'measureId'),
    readingId: idFor(ambitionId, 'readingId'),
    observationId: idFor(ambitionId, 'observationId'),
    decisionId: idFor(ambitionId, 'decisionId'),
    successId: idFor(ambitionId, 'successId'),
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
] as const;
