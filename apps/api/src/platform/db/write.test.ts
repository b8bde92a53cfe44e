import type { Action } from '@verbeterbord/domain/actions/action';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { boardOf, changesOf, countOf, putAction, putAmbition, type Written } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
const actions = `/teams/${jeugd.team}/actions`;
const wish = { title: 'Eén keer doen', ambitionId: jeugd.ambition('eerste-gesprek') };

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

const once = (client: TestClient, key: string, body: object = wish) =>
  client.post<Written<Action>>(actions, body, { 'idempotency-key': key });

describe('asking twice under one key', () => {
  it('is doing once, with the same answer', async () => {
    const key = newKey();
    const first = await once(samira, key);
    const before = await countOf(api);
    const again = await once(samira, key.toUpperCase());
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await countOf(api)).toEqual(before);
  });

  it('gives the answer of then, also after later edits, a move and the bin', async () => {
    const key = newKey();
    const first = await once(samira, key);
    const path = `/actions/${first.body.id}`;
    const second = await samira.patch<object>(
      path,
      { title: 'Later', doneWhen: 'x', seenVersion: 1 },
      { 'idempotency-key': newKey() },
    );
    const statusKey = newKey();
    const third = await samira.put<object>(
      `${path}/status`,
      { status: 'done', seenVersion: 2 },
      { 'idempotency-key': statusKey },
    );
    await samira.put(`${path}/position`, {
      ambitionId: jeugd.ambition('afspraken'),
      status: 'to-do',
      after: null,
      seenVersion: 3,
    });
    await samira.delete(path);
    expect(second.status).toBe(200);
    expect((await once(samira, key)).body).toEqual(first.body);
    const again = await samira.put<object>(
      `${path}/status`,
      { status: 'done', seenVersion: 2 },
      { 'idempotency-key': statusKey },
    );
    expect(again.body).toEqual(third.body);
  });

  it('holds for every verb of actions and ambitions', async () => {
    const action = await putAction(samira);
    const ambition = await putAmbition(samira);
    const verbs: [method: 'post' | 'put' | 'patch', path: string, body: object | undefined][] = [
      ['patch', `/actions/${action.id}`, { with: 'Noor', seenVersion: 1 }],
      ['put', `/actions/${action.id}/status`, { status: 'in-progress', seenVersion: 1 }],
      [
        'put',
        `/actions/${action.id}/position`,
        { ambitionId: ambition.id, status: 'done', after: null, seenVersion: 1 },
      ],
      ['patch', `/ambitions/${ambition.id}`, { effect: 'Het helpt.', seenVersion: 1 }],
      ['put', `/ambitions/${ambition.id}/lifecycle`, { lifecycle: 'achieved', reason: 'af', seenVersion: 1 }],
      ['post', `/teams/${jeugd.team}/ambitions`, { kind: 'long-term', title: 'Een nieuw begin' }],
    ];
    for (const [method, path, body] of verbs) {
      const key = { 'idempotency-key': newKey() };
      const first = await samira[method]<object>(path, body, key);
      expect(first.status, path).toBeLessThan(300);
      const before = await countOf(api);
      expect(await samira[method]<object>(path, body, key)).toMatchObject({ status: first.status, body: first.body });
      expect(await countOf(api)).toEqual(before);
    }
    for (const path of [`/actions/${action.id}`, `/ambitions/${ambition.id}`]) {
      const key = { 'idempotency-key': newKey() };
      if (path.startsWith('/ambitions')) await samira.delete(`/actions/${action.id}`);
      const first = await samira.delete<object>(path, key);
      expect(await samira.delete<object>(path, key)).toMatchObject({ status: 200, body: first.body });
      const back = { 'idempotency-key': newKey() };
      if (path.startsWith('/actions'))
        await samira.put(`/ambitions/${ambition.id}/lifecycle`, { lifecycle: 'active', seenVersion: 3 });
      const restored = await samira.post<object>(`${path}/restoration`, undefined, back);
      expect(restored.status, restored.text).toBe(200);
      expect((await samira.post<object>(`${path}/restoration`, undefined, back)).body).toEqual(restored.body);
    }
  });

  it('with another body, or for another path, is refused and does nothing', async () => {
    const key = newKey();
    await once(samira, key);
    const before = await countOf(api);
    const { status, body } = await samira.post(actions, { ...wish, title: 'Iets anders' }, { 'idempotency-key': key });
    expect([status, body.code]).toEqual([409, 'idempotency-key-reused']);
    const action = (await boardOf(samira)).actions[0]!;
    const elsewhere = await samira.delete(`/actions/${action.id}`, { 'idempotency-key': key });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([409, 'idempotency-key-reused']);
    expect(await countOf(api)).toEqual(before);
  });

  it('eight times at the same moment is still doing once', async () => {
    const key = newKey();
    const before = await countOf(api);
    const answers = await Promise.all(Array.from({ length: 8 }, () => once(samira, key)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await countOf(api)).seq).toBe(before.seq + 1);
  });

  it("is nobody else's key", async () => {
    const key = newKey();
    const [mine, theirs] = [await once(samira, key), await once(await signIn(api, 'noor'), key)];
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('needs a UUID', async () => {
    const { status, body } = await samira.post(actions, wish, { 'idempotency-key': 'nog-een-keer' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'header', field: 'idempotency-key' }]);
  });
});

describe('the one counter of a team', () => {
  it('has no gap and no double under sixteen writers of every kind, and the log tells what stands', async () => {
    const clients = await Promise.all(['samira', 'noor', 'daan', 'joost'].map((key) => signIn(api, key)));
    const shared = await Promise.all([1, 2, 3].map((n) => putAction(samira, { title: `Samen ${n}` })));
    const before = await countOf(api);
    const writer = async (index: number) => {
      const client = clients[index % 4]!;
      const seqs: number[] = [];
      for (let round = 0; round < 4; round++) {
        const target = shared[(index + round) % 3]!;
        const own = await putAction(client, { title: `${index}-${round}` });
        const status = round % 2 ? 'done' : 'in-progress';
        const set = await client.put<Written<Action>>(`/actions/${target.id}/status`, { status, seenVersion: 1 });
        const edit = await client.patch<Written<Action>>(`/actions/${own.id}`, { with: 'Daan', seenVersion: 1 });
        expect([set.status, edit.status]).toEqual([200, 200]);
        seqs.push(own.seq, edit.body.seq, ...(set.body.changed ? [set.body.seq] : []));
      }
      return seqs;
    };
    const seqs = (await Promise.all(Array.from({ length: 16 }, (_, index) => writer(index)))).flat();
    const after = await countOf(api);
    expect([...seqs].sort((a, b) => a - b)).toEqual(seqs.map((_, index) => before.seq + 1 + index));
    expect(after).toEqual({ seq: before.seq + seqs.length, changes: before.changes + seqs.length });
    for (const { id } of shared) {
      const rows = await changesOf(api, id);
      const { body } = await samira.get<Action>(`/actions/${id}`);
      expect(body).toMatchObject({ status: rows.at(-1)?.after.status, version: rows.length });
    }
  });

  it('lets nobody wait for luck: four who keep adding in one place each get their turn, at the first or the second attempt', async () => {
    const { writes } = api.dependencies.database;
    const write = vi.spyOn(writes, 'write');
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let n = 0; n < 50; n++) await putAction(samira, { title: 'n' });
      }),
    );
    // Whoever was overtaken goes before who comes: with overtaking it took half as much again, and some gave up.
    expect(write.mock.calls.length).toBeLessThan(200 * 1.2);
    write.mockRestore();
  });

  it('never gives a later change an earlier time', async () => {
    const [row] = await api.ask<{ wrong: number }>(
      'SELECT count(*)::int AS wrong FROM (SELECT at < lag(at) OVER (ORDER BY seq) AS is_earlier FROM change WHERE team_id = $1) c WHERE is_earlier',
      [jeugd.team],
    );
    expect(row?.wrong).toBe(0);
  });
});
