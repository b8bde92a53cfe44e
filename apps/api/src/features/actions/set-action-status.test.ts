import type { Action } from '@verbeterbord/domain/actions/action';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, countOf, putAction, putAmbition, type Written } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

const setStatus = <Body = Written<Action>>(
  client: TestClient,
  { id }: { id: string },
  status: string,
  more: object = {},
) => client.put<Body>(`/actions/${id}/status`, { status, seenVersion: 1, ...more });

describe('the status of an action', () => {
  it('goes to bezig and klaar, each with one change row that tells what it was', async () => {
    const action = await putAction(samira);
    expect((await setStatus(samira, action, 'in-progress')).body).toMatchObject({ status: 'in-progress', version: 2 });
    expect((await setStatus(samira, action, 'done')).body).toMatchObject({ status: 'done', version: 3, changed: true });
    const kept = (await changesOf(api, action.id)).map(({ kind, before, after }) => [
      kind,
      before.status,
      after.status,
    ]);
    expect(kept.slice(1)).toEqual([
      ['status-set', 'to-do', 'in-progress'],
      ['status-set', 'in-progress', 'done'],
    ]);
  });

  it('loopt vast with a reason, which stays until it is done or taken away', async () => {
    const action = await putAction(samira);
    const stuck = await setStatus(samira, action, 'in-progress', { stuckReason: ' wacht op reactie ' });
    expect(stuck.body).toMatchObject({ status: 'in-progress', stuckReason: 'wacht op reactie' });
    expect((await setStatus(samira, action, 'to-do')).body.stuckReason).toBe('wacht op reactie');
    expect((await setStatus(samira, action, 'to-do', { stuckReason: '' })).body.stuckReason).toBeNull();
    await setStatus(samira, action, 'to-do', { stuckReason: 'weer' });
    expect((await setStatus(samira, action, 'done')).body.stuckReason).toBeNull();
  });

  it('set again to what it is changes nothing and leaves no row', async () => {
    const action = await putAction(samira);
    const before = await countOf(api);
    const { status, body } = await setStatus(samira, action, 'to-do');
    expect([status, body.changed, body.seq]).toEqual([200, false, action.seq]);
    expect(await countOf(api)).toEqual(before);
  });

  it('is that of the last who chose, whatever version they saw', async () => {
    const action = await putAction(samira);
    await setStatus(samira, action, 'in-progress');
    expect((await setStatus(await signIn(api, 'noor'), action, 'done')).body.status).toBe('done');
  });

  it('is set by eight people at once without a refusal; the last in the log is what stands', async () => {
    const action = await putAction(samira);
    const people = await Promise.all(['samira', 'noor', 'daan', 'joost'].map((key) => signIn(api, key)));
    const wishes = people.flatMap((client) => [
      setStatus(client, action, 'in-progress', { stuckReason: client.cookie }),
      setStatus(client, action, 'done'),
    ]);
    expect((await Promise.all(wishes)).map(({ status }) => status)).toEqual(wishes.map(() => 200));
    const rows = await changesOf(api, action.id);
    const { body } = await samira.get<Action>(`/actions/${action.id}`);
    expect(body.status).toBe(rows.at(-1)?.after.status);
    expect(body.version).toBe(rows.length);
  });

  it('does not change in a period that is rounded off', async () => {
    const [past] = await api.ask<{ id: string }>("SELECT id FROM action WHERE period_id = $1 AND status <> 'done'", [
      jeugd.period(-1),
    ]);
    const { status, body } = await samira.put(`/actions/${past?.id}/status`, { status: 'done', seenVersion: 1 });
    expect([status, body.code]).toEqual([409, 'period-rounded-off']);
  });

  it('does not change in the bin', async () => {
    const action = await putAction(samira);
    await samira.delete(`/actions/${action.id}`);
    const { status, body } = await samira.put(`/actions/${action.id}/status`, { status: 'done', seenVersion: 1 });
    expect([status, body.code]).toEqual([409, 'in-the-bin']);
  });

  it('cannot be taken up again under an ambition that was achieved or binned: it would have unfinished work', async () => {
    for (const end of ['lifecycle', 'bin'] as const) {
      const ambition = await putAmbition(samira);
      const action = await putAction(samira, { ambitionId: ambition.id });
      await setStatus(samira, action, 'done');
      const ended =
        end === 'bin'
          ? await samira.delete<object>(`/ambitions/${ambition.id}`)
          : await samira.put<object>(`/ambitions/${ambition.id}/lifecycle`, { lifecycle: 'achieved', seenVersion: 1 });
      expect(ended.status).toBe(200);
      const before = await countOf(api);
      const again = await samira.put(`/actions/${action.id}/status`, { status: 'to-do', seenVersion: 2 });
      expect([again.status, again.body.code]).toEqual([409, 'ambition-not-active']);
      expect(await countOf(api)).toEqual(before);
    }
  });
});

describe('an owner of another team', () => {
  it('sets status and loopt vast of that action, and nothing else', async () => {
    const bas = await signIn(api, 'bas');
    const action = await putAction(samira, { ownerId: abg.person('bas') });
    expect((await setStatus(bas, action, 'in-progress', { stuckReason: 'ziet' })).status).toBe(200);
    const before = await countOf(api);
    const place = { ambitionId: action.ambitionId, status: 'done', after: null, seenVersion: 2 };
    for (const answer of [
      await bas.patch(`/actions/${action.id}`, { title: 'Anders', seenVersion: 2 }),
      await bas.put(`/actions/${action.id}/position`, place),
      await bas.delete(`/actions/${action.id}`),
      await bas.get(`/teams/${jeugd.team}/bin`),
    ]) {
      expect([answer.status, answer.body.reason]).toEqual([403, 'not-a-member']);
    }
    expect(await countOf(api)).toEqual(before);
  });

  it('sets it too when the team closed its board, where others see nothing', async () => {
    await api.ask('UPDATE team SET open_to_organisation = false WHERE id = $1', [jeugd.team]);
    try {
      const [bas, esra] = [await signIn(api, 'bas'), await signIn(api, 'esra')];
      const action = await putAction(samira, { ownerId: abg.person('bas') });
      await expect.poll(async () => (await bas.get(`/actions/${action.id}`)).status).toBe(404);
      expect((await setStatus(bas, action, 'done')).status).toBe(200);
      expect((await setStatus(esra, action, 'to-do')).status).toBe(404);
    } finally {
      await api.ask('UPDATE team SET open_to_organisation = true WHERE id = $1', [jeugd.team]);
    }
  });

  it('is refused where somebody else owns the action', async () => {
    const action = await putAction(samira);
    const { status, body } = await setStatus<{ reason: string }>(await signIn(api, 'bas'), action, 'done');
    expect([status, body.reason]).toEqual([403, 'not-a-member']);
  });
});
