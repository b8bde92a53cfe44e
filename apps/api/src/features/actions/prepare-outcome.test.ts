import type { WrittenPreparedOutcome } from '@verbeterbord/contracts/actions/actions.schemas';
import type { Closure } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Action } from '@verbeterbord/domain/actions/action';
import { preparedFor as preparedOn } from '@verbeterbord/domain/boards/prepared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction, type Written } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  [samira, noor] = [await signIn(api, 'samira'), await signIn(api, 'noor')];
});
afterAll(() => api.dispose());

type Answer = WrittenPreparedOutcome & { code?: string; reason?: string | null };
const prepare = (
  { id }: { id: string },
  outcome: string | null,
  rest: object = {},
  { client = samira, headers = {} }: { client?: TestClient; headers?: Record<string, string> } = {},
) => client.put<Answer>(`/actions/${id}/outcome`, { outcome, ...rest }, headers);
const preparedFor = async ({ id }: { id: string }, periodId?: string) => {
  const board = await boardOf(noor, jeugd.team, periodId);
  const action = board.actions.find((one) => one.id === id);
  return action && preparedOn(board, action);
};

describe('an outcome set beforehand', () => {
  it('stands on the board for the team, in one number, with the reason or without', async () => {
    const action = await putAction(samira);
    const { seq } = await countOf(api);
    const { status, body, text } = await prepare(action, 'let-go', { reason: 'other-things-first' });
    expect(status, text).toBe(200);
    expect(body).toEqual({
      ...{ actionId: action.id, outcome: 'let-go', reason: 'other-things-first' },
      ...{ version: 2, seq: seq + 1, changed: true },
    });
    expect(await preparedFor(action)).toEqual({
      actionId: action.id,
      outcome: 'let-go',
      reason: 'other-things-first',
    });
    expect((await prepare(action, 'carried-over')).body).toMatchObject({ outcome: 'carried-over', reason: null });
    expect((await changesOf(api, action.id)).at(-1)).toMatchObject({
      kind: 'outcome-prepared',
      before: { prepared_outcome: 'let-go', prepared_reason: 'other-things-first' },
      after: { prepared_outcome: 'carried-over', prepared_reason: null },
    });
  });

  it('again in the same way changes nothing, and nothing takes it back', async () => {
    const action = await putAction(samira);
    await prepare(action, 'asked', { reason: 'Wie kan dit regelen?' });
    const before = await countOf(api);
    expect((await prepare(action, 'asked', { reason: 'Wie kan dit regelen?' })).body.changed).toBe(false);
    expect(await countOf(api)).toEqual(before);
    expect((await prepare(action, null)).body).toMatchObject({ outcome: null, reason: null, changed: true });
    expect((await prepare(action, null)).body.changed).toBe(false);
    expect(await preparedFor(action)).toBeUndefined();
  });

  it('sent twice under one key is set once, also when somebody chose otherwise in between', async () => {
    const action = await putAction(samira);
    const headers = { 'idempotency-key': newKey() };
    const first = await prepare(action, 'let-go', {}, { headers });
    await prepare(action, 'carried-over', {}, { client: noor });
    expect((await prepare(action, 'let-go', {}, { headers })).body).toEqual(first.body);
    expect(await preparedFor(action)).toMatchObject({ outcome: 'carried-over' });
    expect((await prepare(action, 'asked', {}, { headers })).body.code).toBe('idempotency-key-reused');
  });

  it('of two at the same moment leaves one, and both were written', async () => {
    const action = await putAction(samira);
    const answers = await Promise.all([prepare(action, 'let-go'), prepare(action, 'asked', {}, { client: noor })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const last = answers.map(({ body }) => body).sort((a, b) => a.seq - b.seq)[1]!;
    expect(await preparedFor(action)).toMatchObject({ outcome: last.outcome });
  });

  it('is not for what is done, for the next period, for the bin or for a text with data of residents', async () => {
    const code = async (action: Action, rest = {}) => (await prepare(action, 'let-go', rest)).body.code;
    const done = await putAction(samira);
    await samira.put(`/actions/${done.id}/status`, { status: 'done', seenVersion: 1 });
    expect(await code(done)).toBe('invalid-request');
    expect(await code(await putAction(samira, { periodId: jeugd.period(1) }))).toBe('period-not-running');
    const binned = await putAction(samira);
    await samira.delete(`/actions/${binned.id}`);
    expect(await code(binned)).toBe('in-the-bin');
    expect(await code(await putAction(samira), { reason: 'mail naar jan@voorbeeld.nl' })).toBe(
      'residents-data-suspected',
    );
  });

  it('is for the team alone', async () => {
    const action = await putAction(samira);
    const far = await signIn(api, 'binnenstad-1', 'regio');
    expect((await prepare(action, 'let-go', {}, { client: far })).status).toBe(404);
    const bas = await signIn(api, 'bas');
    expect((await prepare(action, 'let-go', {}, { client: bas })).status).toBe(403);
  });
});

describe('what happens to it afterwards', () => {
  it('it hides while the action is done, and is there again when it is taken up again', async () => {
    const action = await putAction(samira);
    await prepare(action, 'carried-over', { reason: 'too-busy' });
    await samira.put(`/actions/${action.id}/status`, { status: 'done', seenVersion: 2 });
    expect(await preparedFor(action)).toBeUndefined();
    await samira.put(`/actions/${action.id}/status`, { status: 'to-do', seenVersion: 3 });
    expect(await preparedFor(action)).toMatchObject({ outcome: 'carried-over' });
  });

  it('it goes when the action goes to the next period, in the same change', async () => {
    const action = await putAction(samira);
    await prepare(action, 'carried-over', { reason: 'too-busy' });
    await samira.patch(`/actions/${action.id}`, { periodId: jeugd.period(1), seenVersion: 2 });
    expect(await preparedFor(action, jeugd.period(1))).toBeUndefined();
    expect((await changesOf(api, action.id)).at(-1)).toMatchObject({
      kind: 'edited',
      before: { prepared_outcome: 'carried-over', prepared_reason: 'too-busy' },
      after: { period_id: jeugd.period(1), prepared_outcome: null, prepared_reason: null },
    });
    await samira.patch(`/actions/${action.id}`, { periodId: jeugd.period(0), seenVersion: 3 });
    expect(await preparedFor(action)).toBeUndefined();
  });

  it('it stays through other changes, and through the bin and back', async () => {
    const action = await putAction(samira);
    await prepare(action, 'let-go');
    await samira.patch(`/actions/${action.id}`, { title: 'Bellen met de gemeente', seenVersion: 2 });
    await samira.delete(`/actions/${action.id}`);
    await samira.post<Written<Action>>(`/actions/${action.id}/restoration`, {});
    expect(await preparedFor(action)).toMatchObject({ outcome: 'let-go' });
  });
});

describe('while the period is rounded off', () => {
  it('what was prepared is spent; what comes too late is told so and says nothing of the next period', async () => {
    const action = await putAction(samira);
    await prepare(action, 'carried-over', { reason: 'too-busy' });
    const board = await boardOf(samira);
    const outcomes = board.actions
      .filter(({ status }) => status !== 'done')
      .map(({ id }) => ({ actionId: id, outcome: 'carried-over', reason: 'Het past niet in twee weken.' }));
    const rest = { periodId: board.period.id, reason: 'other-things-first' };
    const [closure, ...late] = await Promise.all([
      samira.post<Closure>(`/periods/${board.period.id}/closure`, { outcomes }),
      ...[1, 2, 3, 4].map(() => prepare(action, 'let-go', rest, { client: noor })),
    ]);
    expect(closure!.status).toBe(200);
    for (const { status, body } of late) {
      if (status !== 200) expect((body as Answer).code).toBe('period-rounded-off');
    }
    expect((await prepare(action, 'let-go', rest)).body.code).toBe('period-rounded-off');
    const next = await boardOf(samira);
    expect(next.period.id).not.toBe(board.period.id);
    expect(next.actions.some(({ id }) => id === action.id)).toBe(true);
    expect(next.prepared).toEqual([]);
    const found = await samira.get<Action>(`/actions/${action.id}`);
    expect(found.body.version).toBe((await changesOf(api, action.id)).length);
  });

  it('an action from the bin that comes back in the running period has nothing prepared', async () => {
    const action = await putAction(samira);
    await prepare(action, 'let-go');
    await samira.delete(`/actions/${action.id}`);
    const board = await boardOf(samira);
    const outcomes = board.actions
      .filter(({ status }) => status !== 'done')
      .map(({ id }) => ({ actionId: id, outcome: 'let-go', reason: 'too-busy' }));
    expect((await samira.post(`/periods/${board.period.id}/closure`, { outcomes })).status).toBe(200);
    await samira.post(`/actions/${action.id}/restoration`, {});
    const next = await boardOf(samira);
    expect(next.actions.map(({ id }) => id)).toContain(action.id);
    expect(next.prepared).toEqual([]);
  });
});
