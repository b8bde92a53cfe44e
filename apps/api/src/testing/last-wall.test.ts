import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Directories, type Directory, type TeamFacts } from '../platform/authorization/directory.ts';
import { Decisions } from '../platform/http/decision.ts';
import { type Cast, gatherCast } from './cast.ts';
import { abg, regio } from './demo-names.ts';
import { newKey, openTestApi, type TestApi } from './open-test-api.ts';
import { rhythmTables } from './rhythm-things.ts';
import { expectNothingStrange, type StrangeWords, wordsOf } from './strange-words.ts';
import { askFor, makeThings, type Things } from './things-of-a-team.ts';

let api: TestApi;
let cast: Cast;
let far: Things;
let own: Things;
let words: StrangeWords;

beforeAll(async () => {
  api = await openTestApi({ checksAnswers: false });
  cast = await gatherCast(api);
  own = await makeThings(api, cast, 'own');
  far = await makeThings(api, cast, 'other');
  words = await wordsOf(api, regio.organisation, abg.organisation);
  // The other organisation has looked at its board, so that what this server keeps in memory is tried too.
  expect((await cast.farMaker.get(`/teams/${far.teamId}/board`)).status).toBe(200);
  takeTheChecksAway(far.teamId);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await api.dispose();
});

/** Everybody may do everything, and every team of every organisation is known; by what was planted here, so it says nothing itself. */
function takeTheChecksAway(farTeamId: string): void {
  vi.spyOn(Decisions.prototype, 'require').mockImplementation(function (this: Decisions) {
    this.made = true;
  });
  vi.spyOn(Decisions.prototype, 'allows').mockReturnValue(true);
  const { of } = Directories.prototype;
  vi.spyOn(Directories.prototype, 'of').mockImplementation(async function (this: Directories, organisationId: string) {
    const directory = (await of.call(this, organisationId)) as Directory;
    const planted = { ...directory.teams.values().next().value!, id: farTeamId } as TeamFacts;
    return { ...directory, teams: new Map([...directory.teams, [farTeamId, planted]]) };
  });
}

const stateOf = (organisation: string) =>
  api.ask(
    `SELECT ${[
      'organisation',
      'person',
      'team',
      'team_municipality',
      'membership',
      'role_grant',
      'ambition',
      'action',
      'period',
      'change',
      'idempotency_key',
      'team_counter',
      ...rhythmTables,
    ]
      .map(
        (table) => `(SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) FROM ${table} t) AS ${table}`,
      )
      .join(', ')}`,
    [],
    organisation,
  );

async function send(name: string, { method, path, body }: { method: string; path: string; body?: object }) {
  const { cookie } = cast.clients.get('member')!;
  const answer = await api.app.inject({
    method: method as 'GET',
    url: `/api/v1${path}`,
    headers: { cookie: cookie!, 'idempotency-key': newKey() },
    ...(body ? { payload: body } : {}),
  });
  return { what: `${name} ${path} ${answer.statusCode}`, status: answer.statusCode, body: answer.body };
}

// A stream carries ids that were asked for and counters from memory, no rows; its only wall is the decision.
const routes = Object.keys(allRoutes).filter(
  (name) => name !== 'followEvents' && name !== 'demoPeople' && name !== 'endSession',
);

describe('with every check of the application switched off', () => {
  it('nothing of another organisation comes out, on any route, and nothing of it changes', async () => {
    const before = await stateOf(regio.organisation);
    const reached = new Map<number, number>();
    for (const name of routes) {
      const { what, status, body } = await send(name, askFor(name, far));
      expectNothingStrange(body, words, what, Object.values(far));
      // Erasing asks the database itself whether this is an administrator.
      if (name === 'createErasure') expect(status).toBe(403);
      else reached.set(status, (reached.get(status) ?? 0) + 1);
    }
    // The checks are really off: nobody is refused by a rule.
    expect(reached.get(403)).toBeUndefined();
    expect(await stateOf(regio.organisation)).toEqual(before);
  });

  it('nothing of another organisation gets in: not by a body that names what is of others', async () => {
    const [{ id: farMunicipality } = { id: '' }] = await api.ask<{ id: string }>(
      'SELECT id FROM municipality',
      [],
      regio.organisation,
    );
    const [{ id: farPeriod } = { id: '' }] = await api.ask<{ id: string }>(
      "SELECT id FROM period WHERE state = 'running' AND team_id = $1",
      [far.teamId],
      regio.organisation,
    );
    const before = await stateOf(regio.organisation);
    const seenVersion = 1;
    const smuggled: [name: string, body: object][] = [
      ['createAction', { title: 'x', ambitionId: far.ambitionId }],
      ['createAction', { title: 'x', ambitionId: own.ambitionId, ownerId: far.personId }],
      ['createAction', { title: 'x', ambitionId: own.ambitionId, municipalityId: farMunicipality }],
      ['createAction', { title: 'x', ambitionId: own.ambitionId, periodId: farPeriod }],
      ['createAction', { id: far.actionId, title: 'x', ambitionId: own.ambitionId }],
      ['editAction', { ambitionId: far.ambitionId, seenVersion }],
      ['editAction', { ownerId: far.personId, seenVersion }],
      ['editAction', { municipalityId: farMunicipality, seenVersion }],
      ['editAction', { periodId: farPeriod, seenVersion }],
      ['moveAction', { ambitionId: far.ambitionId, status: 'done', after: null, seenVersion }],
      ['moveAction', { ambitionId: own.ambitionId, status: 'done', after: far.actionId, seenVersion }],
      ['createAmbition', { kind: 'short-term', title: 'x', contributesToId: far.ambitionId }],
      ['createAmbition', { kind: 'long-term', title: 'x', contributesToId: far.ambitionId }],
      ['editAmbition', { leadId: far.personId, seenVersion }],
      ['editAmbition', { municipalityIds: [farMunicipality], seenVersion }],
      ['createMembership', { teamId: far.teamId, from: '2030-01-01' }],
      ['createMembership', { id: far.membershipId, teamId: own.teamId, from: '2030-01-01' }],
      ['createRoleGrant', { role: 'facilitator', scopeKind: 'team', scopeId: far.teamId }],
      ['createRoleGrant', { role: 'facilitator', scopeKind: 'municipality', scopeId: farMunicipality }],
    ];
    for (const [name, body] of smuggled) {
      const answer = await send(name, { ...askFor(name, own), body });
      const sent = [...Object.values(far), farMunicipality, farPeriod];
      expectNothingStrange(answer.body, words, answer.what, sent);
    }
    expect(await stateOf(regio.organisation)).toEqual(before);
    const kept = await api.ask<{ text: string }>(
      ['ambition', 'action', 'membership', 'role_grant', 'period', 'person', 'team', 'change']
        .map((table) => `SELECT t::text AS text FROM ${table} t`)
        .join(' UNION ALL '),
    );
    for (const id of [far.ambitionId, far.personId, farMunicipality, farPeriod, far.teamId, far.actionId]) {
      expect(kept.filter(({ text }) => text.includes(id)).map(({ text }) => text)).toEqual([]);
    }
  });
});
