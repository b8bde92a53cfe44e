import type { Action } from '@verbeterbord/domain/actions/action';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction, putAmbition, type Written } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let ambitionId: string;
let [a, b, c] = ['', '', ''];

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
beforeEach(async () => {
  ambitionId = (await putAmbition(samira)).id;
  a = (await putAction(samira, { ambitionId, title: 'a' })).id;
  b = (await putAction(samira, { ambitionId, title: 'b' })).id;
  c = (await putAction(samira, { ambitionId, title: 'c' })).id;
});
afterAll(() => api.dispose());

const move = <Body = Written<Action>>(id: string, place: object) =>
  samira.put<Body>(`/actions/${id}/position`, { ambitionId, status: 'to-do', seenVersion: 1, ...place });
const order = async (under = ambitionId) =>
  (await boardOf(samira)).actions
    .filter((action) => action.ambitionId === under)
    .map(({ title }) => title)
    .join('');

describe('moving an action', () => {
  it('puts it right after the neighbour that was named, or first', async () => {
    await move(a, { after: b });
    expect(await order()).toBe('bac');
    await move(c, { after: null });
    expect(await order()).toBe('cba');
    await move(c, { after: a });
    expect(await order()).toBe('bac');
  });

  it('changes ambition, status and place in one command with one change row', async () => {
    const other = await putAmbition(samira);
    const there = await putAction(samira, { ambitionId: other.id, title: 'd' });
    const { body } = await move(a, { ambitionId: other.id, status: 'done', after: there.id });
    expect(body).toMatchObject({ ambitionId: other.id, status: 'done', version: 2 });
    expect([await order(), await order(other.id)]).toEqual(['bc', 'da']);
    expect((await changesOf(api, a)).map(({ kind }) => kind)).toEqual(['created', 'moved']);
  });

  it('keeps its place when only the status differs', async () => {
    await move(b, { status: 'in-progress', after: a });
    expect(await order()).toBe('abc');
  });

  it('to where it stands changes nothing', async () => {
    const before = await countOf(api);
    expect((await move(b, { after: a })).body.changed).toBe(false);
    expect((await move(b, { after: b })).body.changed).toBe(false);
    expect(await countOf(api)).toEqual(before);
  });

  it('next to an action that does not stand there is refused', async () => {
    const elsewhere = await putAction(samira, { ambitionId: jeugd.ambition('afspraken') });
    const other = await putAmbition(samira);
    for (const place of [
      { after: elsewhere.id },
      { after: b, ambitionId: other.id },
      { after: a, ambitionId: other.id },
    ]) {
      const { status, body } = await move<{ errors: { field: string; code: string }[] }>(a, place);
      expect(status, JSON.stringify(body)).toBe(400);
      expect(body.errors).toMatchObject([{ field: 'after', code: 'unknown' }]);
    }
    expect(await order()).toBe('abc');
  });

  it('is that of the last who moved, whatever version they saw', async () => {
    await move(a, { after: b });
    const { body } = await (await signIn(api, 'noor')).put<Written<Action>>(`/actions/${a}/position`, {
      ambitionId,
      status: 'to-do',
      after: c,
      seenVersion: 1,
    });
    expect(body.version).toBe(3);
    expect(await order()).toBe('bca');
  });

  it('under an ambition that was achieved or binned is refused, not a breakdown', async () => {
    for (const id of [a, b, c]) await samira.put(`/actions/${id}/status`, { status: 'done', seenVersion: 1 });
    await samira.put(`/ambitions/${ambitionId}/lifecycle`, { lifecycle: 'achieved', seenVersion: 1 });
    expect((await move<{ code: string }>(a, { after: b, status: 'in-progress' })).body.code).toBe(
      'ambition-not-active',
    );
    await samira.delete(`/ambitions/${ambitionId}`);
    const { status } = await move<{ code: string }>(a, { after: b, status: 'in-progress' });
    expect(status).toBe(409);
  });

  it('of sixteen people at once ends in one order in which nobody stands twice', async () => {
    const clients = await Promise.all(['samira', 'noor', 'daan', 'joost'].map((key) => signIn(api, key)));
    const ids = [a, b, c];
    const before = await countOf(api);
    const moves = Array.from({ length: 16 }, (_, index) =>
      clients[index % 4]!.put(`/actions/${ids[index % 3]}/position`, {
        ambitionId,
        status: 'to-do',
        after: index % 2 === 0 ? null : ids[(index + 1) % 3],
        seenVersion: 1,
      }),
    );
    const answers = await Promise.all(moves);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect([...(await order())].sort()).toEqual(['a', 'b', 'c']);
    const after = await countOf(api);
    expect(after.seq).toBe(after.changes);
    expect(after.seq).toBeLessThanOrEqual(before.seq + 16);
    const [ranks] = await api.ask(
      'SELECT count(*)::int AS all, count(DISTINCT rank)::int AS apart FROM action WHERE ambition_id = $1',
      [ambitionId],
    );
    expect(ranks).toEqual({ all: 3, apart: 3 });
  });

  it('while sixteen people put actions at the end keeps every one of them', async () => {
    const clients = await Promise.all(['samira', 'noor', 'daan', 'joost'].map((key) => signIn(api, key)));
    await Promise.all(
      Array.from({ length: 16 }, (_, index) => putAction(clients[index % 4]!, { ambitionId, title: 'n' })),
    );
    expect((await order()).length).toBe(19);
  });
});
