import type { AmbitionTrend } from '@verbeterbord/contracts/history/history.schemas';
import type { PeriodWithResults } from '@verbeterbord/contracts/periods/periods.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, putAction, putAmbition } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let bas: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  [samira, bas] = [await signIn(api, 'samira'), await signIn(api, 'bas')];
});
afterAll(() => api.dispose());

interface Change {
  readonly kind: string;
  readonly actorId: string | null;
  readonly at: string;
  readonly entityId: string;
}
const changesOf = async (client: TestClient, of: string, teamId: string = jeugd.team) =>
  (await client.get<{ items: Change[] }>(`/teams/${teamId}/changes?of=${of}`)).body.items;

describe('the history of one card', () => {
  it('has what changed on it and nothing else, oldest first', async () => {
    const action = await putAction(samira);
    await putAction(samira, { title: 'Een andere' });
    await samira.put(`/actions/${action.id}/status`, { status: 'in-progress', stuckReason: null, seenVersion: 1 });
    const changes = await changesOf(samira, action.id);
    expect(changes.map(({ kind, entityId }) => [kind, entityId])).toEqual([
      ['created', action.id],
      ['status-set', action.id],
    ]);
    expect(changes[0]?.actorId).toBe(abg.person('samira'));
  });

  it('has days and no names outside the team', async () => {
    const ambition = await putAmbition(samira);
    const changes = await changesOf(bas, ambition.id);
    expect(changes.map(({ actorId }) => actorId)).toEqual([null]);
    expect(changes[0]?.at).toMatch(/T00:00:00\.000Z$/);
  });

  it('says nothing outside the team of what is read by the team alone, such as "Ik merk…"', async () => {
    const text = 'Alleen voor onszelf';
    const { id } = (await samira.post<{ id: string }>(`/teams/${jeugd.team}/observations`, { text })).body;
    expect(await changesOf(samira, id)).toHaveLength(1);
    expect(await changesOf(bas, id)).toEqual([]);
    const all = await bas.get(`/teams/${jeugd.team}/changes`);
    expect([all.status, JSON.stringify(all.body).includes(text)]).toEqual([200, false]);
  });

  it('of a thing of another team, or of nothing, is empty', async () => {
    const other = abg.team('een-gezin-een-plan');
    const action = await putAction(samira);
    expect(await changesOf(samira, action.id, other)).toEqual([]);
    expect(await changesOf(samira, newKey())).toEqual([]);
    expect((await samira.get(`/teams/${jeugd.team}/changes?of=this`)).status).toBe(400);
  });
});

describe('the trends of a team', () => {
  const trendsOf = async (client: TestClient) =>
    (await client.get<{ items: AmbitionTrend[] }>(`/teams/${jeugd.team}/trends`)).body.items;

  it('count per ambition what came of each rounded-off period, as a recount of what was kept says', async () => {
    const trends = await trendsOf(samira);
    expect(trends.length).toBeGreaterThan(1);
    const { body } = await samira.get<{ items: { id: string; state: string }[] }>(`/teams/${jeugd.team}/periods`);
    const frozen = body.items.filter(({ state }) => state === 'rounded-off').slice(-12);
    for (const { id } of frozen) {
      const { body: kept } = await samira.get<PeriodWithResults>(`/periods/${id}`);
      const recount = (ambitionId: string, outcome?: string) =>
        kept.results.filter((one) => one.ambitionId === ambitionId && (outcome ?? one.outcome) === one.outcome).length;
      for (const { ambition, periods } of trends) {
        const counted = periods.find(({ periodId }) => periodId === id);
        expect(counted?.intended ?? 0).toBe(recount(ambition.id));
        if (counted === undefined) continue;
        const { done, carriedOver, letGo, asked } = counted;
        expect([done, carriedOver, letGo, asked]).toEqual(
          ['done', 'carried-over', 'let-go', 'asked'].map((outcome) => recount(ambition.id, outcome)),
        );
      }
    }
    expect(trends.flatMap(({ periods }) => periods).some(({ done }) => done > 0)).toBe(true);
  });

  it('stand oldest period first, twelve at most, and begin where the ambition began', async () => {
    const fresh = await putAmbition(samira, { title: 'Net begonnen' });
    const trends = await trendsOf(samira);
    for (const { periods } of trends) {
      expect(periods.length).toBeLessThanOrEqual(12);
      expect(periods.map(({ startsOn }) => startsOn)).toEqual(periods.map(({ startsOn }) => startsOn).sort());
    }
    expect(trends.map(({ ambition }) => ambition.id)).not.toContain(fresh.id);
  });

  it('name nobody: no person of the board is in them', async () => {
    const { people } = await boardOf(samira);
    const { text } = await samira.get(`/teams/${jeugd.team}/trends`);
    for (const { id, givenName } of people) for (const word of [id, givenName]) expect(text).not.toContain(word);
  });

  it('are for who sees the board', async () => {
    expect(await trendsOf(bas)).toEqual(await trendsOf(samira));
    const strangers = ['willemijn', 'ruben'].map((key) => signIn(api, key));
    for (const client of await Promise.all([...strangers, signIn(api, 'binnenstad-1', 'regio')])) {
      expect((await client.get(`/teams/${jeugd.team}/trends`)).status).toBe(404);
      expect((await client.get(`/teams/${jeugd.team}/changes?of=${jeugd.ambition('eerste-gesprek')}`)).status).toBe(
        404,
      );
    }
  });
});
