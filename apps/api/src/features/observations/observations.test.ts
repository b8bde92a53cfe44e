import type {
  MyObservation,
  observationOutcomeWish,
  WrittenObservation,
} from '@verbeterbord/contracts/observations/observations.schemas';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { Observation } from '@verbeterbord/domain/observations/observation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
const path = `/teams/${jeugd.team}/observations`;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  noor = await signIn(api, 'noor');
});
afterAll(() => api.dispose());

type Answered = WrittenObservation & Problem;
const notice = async (text: string, client = samira) => (await client.post<Answered>(path, { text })).body;
const clear = (
  id: string,
  wish: Partial<z.input<typeof observationOutcomeWish>>,
  client = noor,
  headers: Record<string, string> = {},
) => client.put<Answered>(`/observations/${id}/outcome`, { outcome: null, seenVersion: 1, ...wish }, headers);
const listed = async (query = '') => (await noor.get<{ items: Observation[] }>(`${path}${query}`)).body.items;

describe('ik merk…', () => {
  it('needs no ambition, stands open with who and when, and counts once', async () => {
    const { seq } = await countOf(api);
    const { status, body, text } = await samira.post<WrittenObservation>(path, { text: 'De folder is op' });
    expect(status, text).toBe(201);
    expect(body).toMatchObject({
      ...{ text: 'De folder is op', noticedById: abg.person('samira'), seq: seq + 1, changed: true },
      ...{ outcome: null, outcomeReason: null, actionId: null, clearedOn: null, sessionId: null, version: 1 },
    });
    expect((await listed()).map(({ id }) => id)).toContain(body.id);
  });

  it('sent again after a lost answer is there once', async () => {
    const key = { 'idempotency-key': newKey() };
    const first = await samira.post<WrittenObservation>(path, { text: 'Eén keer' }, key);
    const again = await samira.post<WrittenObservation>(path, { text: 'Eén keer' }, key);
    expect(again.body).toEqual(first.body);
    expect((await listed()).filter(({ text }) => text === 'Eén keer')).toHaveLength(1);
  });

  it('with data of a resident is held, and so is the word with which it is cleared', async () => {
    const { seq } = await countOf(api);
    const { body } = await samira.post(path, { text: 'Mail van jan@voorbeeld.nl' });
    expect(body.code).toBe('residents-data-suspected');
    expect((await countOf(api)).seq).toBe(seq);
    const { id } = await notice('Er belt iemand');
    const held = await clear(id, { outcome: 'let-go', reason: 'Bel 06-12345678' });
    expect(held.body).toMatchObject({ code: 'residents-data-suspected', suspicions: [{ field: 'reason' }] });
  });

  it('is asked what is wrong with it, all at once', async () => {
    const { status, body } = await samira.post(path, { text: '  ', ambitionId: newKey() });
    expect([status, body.errors?.map(({ field }) => field).sort()]).toEqual([400, ['ambitionId', 'text']]);
    expect((await samira.get(`${path}?state=cleared`)).status).toBe(400);
  });

  it('stands oldest first; what is cleared is read back only when it is asked for', async () => {
    const [first, second] = [await notice('Eerst'), await notice('Daarna')];
    const order = (await listed()).map(({ id }) => id).filter((id) => id === first.id || id === second.id);
    expect(order).toEqual([first.id, second.id]);
    await clear(first.id, { outcome: 'let-go' });
    expect((await listed()).map(({ id }) => id)).not.toContain(first.id);
    expect((await listed('?state=all')).find(({ id }) => id === first.id)?.outcome).toBe('let-go');
  });
});

describe('clearing', () => {
  it('makes it an action of the same team, a question in words, or lets it go; the last choice holds, with history', async () => {
    const { id } = await notice('Ouders vragen om een avond');
    const action = await putAction(noor);
    expect((await clear(id, { outcome: 'action', actionId: action.id })).body).toMatchObject({
      outcome: 'action',
      actionId: action.id,
    });
    const asked = (await clear(id, { outcome: 'question', reason: 'Mag dat?' }, samira)).body;
    expect(asked).toMatchObject({ outcome: 'question', outcomeReason: 'Mag dat?', actionId: null, version: 3 });
    expect((await changesOf(api, id)).map(({ kind }) => kind)).toEqual(['created', 'cleared', 'cleared']);
  });

  it('in the same way again changes nothing, and opening it again leaves nothing of it', async () => {
    const { id } = await notice('Het is koud in de zaal');
    const first = await clear(id, { outcome: 'let-go', reason: 'Verwarming is gemaakt' });
    const again = await clear(id, { outcome: 'let-go', reason: 'Verwarming is gemaakt' }, samira);
    expect(again.body).toMatchObject({ changed: false, seq: first.body.seq, version: first.body.version });
    const { body } = await clear(id, { outcome: null });
    expect(body).toMatchObject({ outcome: null, outcomeReason: null, actionId: null, clearedOn: null, changed: true });
    expect((await listed()).map((one) => one.id)).toContain(id);
  });

  it('asks for what the outcome needs, and takes nothing that it has not', async () => {
    const { id } = await notice('Niemand weet het');
    const faults = async (wish: Parameters<typeof clear>[1]) => {
      const { status, body } = await clear(id, wish);
      return [status, body.errors?.map(({ field, code }) => `${field} ${code}`)];
    };
    expect(await faults({ outcome: 'question' })).toEqual([400, ['reason required']]);
    expect(await faults({ outcome: 'action' })).toEqual([400, ['actionId required']]);
    expect(await faults({ outcome: 'let-go', actionId: newKey() })).toEqual([400, ['actionId not-allowed-value']]);
    expect(await faults({ outcome: 'action', actionId: newKey() })).toEqual([400, ['actionId unknown']]);
    expect(await faults({ outcome: 'let-go', sessionId: newKey() })).toEqual([400, ['sessionId unknown']]);
  });

  it('never names an action of another team', async () => {
    const { id } = await notice('Bij de buren gaat het beter');
    const [theirs] = await api.ask<{ id: string }>('SELECT id FROM action WHERE team_id = $1 LIMIT 1', [
      abg.team('thuis-in-de-buurt'),
    ]);
    const { status, body } = await clear(id, { outcome: 'action', actionId: theirs!.id });
    expect([status, body]).toMatchObject([400, { errors: [{ field: 'actionId', code: 'unknown' }] }]);
    expect((await listed()).map((one) => one.id)).toContain(id);
  });

  it('by two at once: both are heard in turn, the last holds, and nothing is lost from the log', async () => {
    const { id } = await notice('Iedereen wil dit oppakken');
    const words = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];
    const answers = await Promise.all(
      words.map((reason, index) => clear(id, { outcome: 'let-go', reason }, index % 2 ? samira : noor)),
    );
    expect(answers.map(({ status }) => status)).toEqual(words.map(() => 200));
    const last = answers.reduce((a, b) => (a.body.seq > b.body.seq ? a : b));
    expect((await listed('?state=all')).find((one) => one.id === id)?.outcomeReason).toBe(last.body.outcomeReason);
    expect(await changesOf(api, id)).toHaveLength(words.length + 1);
    const { seq, changes } = await countOf(api);
    expect(changes).toBe(seq);
  });

  it('under one key twice at once is cleared once', async () => {
    const { id } = await notice('De bel doet het niet');
    const key = { 'idempotency-key': newKey() };
    const both = await Promise.all([1, 2].map(() => clear(id, { outcome: 'let-go' }, noor, key)));
    expect(both[0]!.body).toEqual(both[1]!.body);
    expect(await changesOf(api, id)).toHaveLength(2);
    const other = await clear(id, { outcome: null }, noor, key);
    expect(other.body.code).toBe('idempotency-key-reused');
  });
});

describe('what is noticed', () => {
  it('belongs to the team: who reads the board besides hears that, and others hear nothing', async () => {
    const { id } = await notice('Alleen voor ons');
    const [neighbour, director, far] = [
      await signIn(api, 'pieter'),
      await signIn(api, 'willemijn'),
      await signIn(api, 'binnenstad-1', 'regio'),
    ];
    for (const [client, status] of [
      [neighbour, 403],
      [director, 404],
      [far, 404],
    ] as const) {
      expect((await client.get(path)).status).toBe(status);
      expect((await client.post(path, { text: 'Van buiten' })).status).toBe(status);
      expect((await clear(id, { outcome: 'let-go' }, client)).status).toBe(status);
    }
    expect((await clear(newKey(), { outcome: 'let-go' })).status).toBe(404);
    expect((await listed()).find((one) => one.id === id)?.outcome).toBeNull();
  });

  it('comes back to who noticed it, with the action it became, for half a year and as long as they are in the team', async () => {
    const mine = async (client: TestClient) =>
      (await client.get<{ items: MyObservation[] }>('/account/observations')).body.items;
    const client = await signIn(api, 'daan');
    const [older, newer] = [await notice('Van daan, eerst', client), await notice('Van daan, later', client)];
    const action = await putAction(samira, { title: 'De avond plannen' });
    await clear(older.id, { outcome: 'action', actionId: action.id });
    expect((await mine(client)).slice(0, 2)).toMatchObject([
      { id: newer.id, outcome: null, actionTitle: null, team: { slug: 'jeugd-dichtbij' } },
      { id: older.id, outcome: 'action', actionTitle: 'De avond plannen' },
    ]);
    expect((await mine(noor)).map(({ id }) => id)).not.toContain(newer.id);
    await samira.delete(`/actions/${action.id}`);
    expect((await mine(client))[1]).toMatchObject({ id: older.id, outcome: 'action', actionTitle: null });
    const days = 'UPDATE observation SET noticed_on = noticed_on - 184 WHERE id = $1';
    await api.asOwner((owner) => owner.query(days, [older.id]));
    expect((await mine(client)).map(({ id }) => id)).not.toContain(older.id);
    const left = 'UPDATE membership SET until_day = from_day WHERE team_id = $1 AND person_id = $2';
    await api.asOwner(async (owner) => {
      await owner.query(left, [jeugd.team, abg.person('daan')]);
      await owner.query('UPDATE organisation SET seq = seq + 1');
    });
    await api.dependencies.counters.ask();
    expect(await mine(client)).toEqual([]);
  });
});
