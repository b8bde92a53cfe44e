import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { fillPath } from '@verbeterbord/contracts/http/route-path';
import { createTestDatabase } from '@verbeterbord/database/testing/test-cluster';
import { describe, expect, inject, it } from 'vitest';
import { buildApp } from '../app/build-app.ts';
import { openDependencies } from '../app/dependencies.ts';
import { cookieName } from '../platform/auth/session-cookie.ts';
import { abg, jeugd } from './demo-names.ts';
import { asOwnerOf, newKey } from './open-test-api.ts';
import { plantRhythm, type RhythmThings } from './rhythm-things.ts';
import { TestClient } from './test-client.ts';

// A statement names its organisation in its first row, and everything else must wait for that row. A plan that reads a table
// first would meet the walls before they stand open, and find nothing. PostgreSQL may choose any plan, so each is forced here.
const tempers = {
  'as it comes': '-c plan_cache_mode=auto',
  'without nested loops': '-c enable_nestloop=off',
  'without hash joins': '-c enable_hashjoin=off -c enable_memoize=off',
};

/** Their answers hold moments of this very run. */
const tellsTheTime = new Set(['listMySessions', 'listAuditEntries']);

/** The answers of every reading route to a member and to an administrator, and of a write, an edit and the same write again, under one temper of PostgreSQL. */
async function answersUnder(options: string): Promise<Record<string, unknown>> {
  const database = await createTestDatabase(inject('cluster'));
  const appUrl = `${database.appUrl}${database.appUrl.includes('?') ? '&' : '?'}options=${encodeURIComponent(options)}`;
  const dependencies = await openDependencies({ appUrl, isDemo: true, connections: 3, keepsSnapshots: false });
  const app = await buildApp(dependencies, { logLevel: 'silent' });
  try {
    const token = await dependencies.sessions.open(abg.organisation, abg.person('samira'));
    const client = new TestClient(app, `${cookieName(false)}=${token}`);
    const answers: Record<string, unknown> = {};
    const own = { teamId: jeugd.team, ambitionId: jeugd.ambition('eerste-gesprek'), periodId: jeugd.period(0) };
    const rhythm = await plantRhythm({ asOwner: asOwnerOf(database.ownerUrl) }, abg.organisation, own);
    const together = { ...own, teamId: abg.team('team-van-teams') };
    const board = await client.get<{ actions: { id: string }[] }>(`/teams/${jeugd.team}/board`);
    const actionId = board.body.actions.map(({ id }) => id).sort()[0]!;
    const clients: Record<string, TestClient> = { samira: client };
    // An administrator, a facilitator who prepares, and a director who is asked.
    for (const who of ['ruben', 'hanneke', 'willemijn']) {
      const opened = await dependencies.sessions.open(abg.organisation, abg.person(who));
      clients[who] = new TestClient(app, `${cookieName(false)}=${opened}`);
    }
    for (const [who, asking] of Object.entries(clients)) {
      for (const [name, route] of Object.entries(allRoutes)) {
        if (route.method !== 'GET' || route.success.type || tellsTheTime.has(name)) continue;
        const { status, text } = await asking.get(fillPath(route.path, { ...own, ...rhythm, actionId }));
        answers[`${who}: ${name}`] = [status, unordered(JSON.parse(text))];
      }
      for (const path of ['rollup', 'signals?box=received', 'signals?state=all', 'take-alongs?box=received']) {
        const { status, text } = await asking.get(`/teams/${together.teamId}/${path}`);
        answers[`${who}: ${path}`] = [status, unordered(JSON.parse(text))];
      }
    }
    const key = { 'idempotency-key': newKey() };
    const status = { status: 'in-progress', stuckReason: 'wacht op antwoord', seenVersion: 1 };
    for (const again of ['written', 'the same again']) {
      const written = await client.put<object>(`/actions/${actionId}/status`, status, key);
      answers[again] = [written.status, written.text];
    }
    const met = await client.patch<object>(`/actions/${actionId}`, { with: 'Noor', seenVersion: 1 });
    answers.edited = [met.status, met.text];
    const moved = { ambitionId: jeugd.ambition('afspraken'), status: 'done', after: null, seenVersion: 2 };
    const put = await client.put<object>(`/actions/${actionId}/position`, moved);
    answers.moved = [put.status, put.text];
    const ambition = await client.patch<object>(`/ambitions/${own.ambitionId}`, {
      effect: 'Het helpt.',
      seenVersion: 1,
    });
    answers.ambition = [ambition.status, ambition.text];
    for (const [who, method, path, body] of questionSteps(rhythm)) {
      const step = await clients[who]!.send<object>(method, path, body, { 'idempotency-key': newKey() });
      answers[`${who} ${method} ${path}`] = [step.status, step.text];
    }
    return answers;
  } finally {
    await app.close();
    await dependencies.close();
    await database.dispose();
  }
}

const question = 'a0000000-0000-4000-8000-000000000001';
const koffer = 'a0000000-0000-4000-8000-000000000002';
type Send = readonly [who: string, method: 'POST' | 'PUT' | 'PATCH', path: string, body: object];

/** A question on its way and back, a need, a preparation and the koffer: every statement that writes them. */
const questionSteps = ({ observationId, takeAlongId, preparedSignalId }: RhythmThings): Send[] => [
  ['samira', 'POST', `/teams/${jeugd.team}/signals`, { id: question, question: 'Wie weet dit?', observationId }],
  ['samira', 'PATCH', `/signals/${question}`, { about: 'Het formulier', seenVersion: 1 }],
  ['samira', 'PUT', `/signals/${question}/state`, { state: 'picked-up', seenVersion: 2 }],
  [
    'samira',
    'PUT',
    `/signals/${question}/addressee`,
    { addressedTo: 'directors', addressedTeamId: null, seenVersion: 3 },
  ],
  ['willemijn', 'POST', `/signals/${question}/answers`, { id: koffer, text: 'Dat doen wij.' }],
  ['samira', 'PUT', `/signals/${question}/state`, { state: 'closed', seenVersion: 5 }],
  ['willemijn', 'POST', `/teams/${jeugd.team}/needs`, { id: 'a0000000-0000-4000-8000-000000000003' }],
  [
    'hanneke',
    'POST',
    '/account/prepared-signals',
    { id: 'a0000000-0000-4000-8000-000000000004', teamId: jeugd.team, question: 'Wie helpt hier?' },
  ],
  ['hanneke', 'PATCH', `/account/prepared-signals/${preparedSignalId}`, { about: 'Het formulier', seenVersion: 1 }],
  ['hanneke', 'POST', `/teams/${jeugd.team}/signals`, { question: 'Wie helpt hier?', preparedSignalId }],
  ['samira', 'POST', `/teams/${jeugd.team}/take-alongs`, { id: koffer, subject: 'words', text: 'Dit werkt' }],
  ['samira', 'PUT', `/take-alongs/${takeAlongId}/brought-back`, { text: 'Iemand komt langs', seenVersion: 1 }],
];

/** Where rows are equal in order, their order is PostgreSQL's own choice. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(unordered)
      .map((one) => JSON.stringify(one))
      .sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unordered(inner)]));
}

describe('whatever plan PostgreSQL chooses', () => {
  it('the walls stand open before a table is met: every answer is the same', async () => {
    const usual = await answersUnder(tempers['as it comes']);
    const statuses = Object.entries(usual).map(([name, answer]) => [name, (answer as [number])[0]] as const);
    expect(statuses.filter(([, status]) => status >= 500)).toEqual([]);
    expect(statuses.filter(([name, status]) => / (POST|PUT|PATCH) /.test(name) && status >= 300)).toEqual([]);
    for (const options of [tempers['without nested loops'], tempers['without hash joins']]) {
      const answers = await answersUnder(options);
      const others = Object.keys(usual).filter((name) => JSON.stringify(answers[name]) !== JSON.stringify(usual[name]));
      expect({ options, others }).toEqual({ options, others: [] });
    }
  }, 60_000);
});
