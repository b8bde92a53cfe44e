import type { Closure, PeriodWithResults } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import { arePeriodsContiguous } from '@verbeterbord/domain/periods/rhythm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
let board: Board;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  noor = await signIn(api, 'noor');
});
afterAll(() => api.dispose());
beforeEach(async () => {
  board = await boardOf(samira);
});

const unfinished = () => board.actions.filter(({ status }) => status !== 'done');
const words = 'Het past niet in twee weken, we maken het kleiner.';
const outcomesFor = (outcome = 'carried-over') =>
  unfinished().map(({ id }) => ({ actionId: id, outcome, reason: words }));
const roundOff = (client: TestClient, outcomes: object[] = outcomesFor(), headers = {}) =>
  client.post<Closure & { code?: string; outcomeFaults?: { actionId: string; fault: string }[] }>(
    `/periods/${board.period.id}/closure`,
    { outcomes },
    headers,
  );

describe('rounding off the period', () => {
  it('keeps what we wanted and what it became, and takes the rest along, in one number', async () => {
    const [first, second, third] = unfinished();
    const outcomes = [
      { actionId: first!.id, outcome: 'let-go', reason: 'other-things-first' },
      { actionId: second!.id, outcome: 'asked', reason: 'Wie van de gemeente kan hier ja op zeggen?' },
      ...outcomesFor().slice(2),
    ];
    const before = await countOf(api);
    const { status, body, text } = await roundOff(samira, outcomes);
    expect(status, text).toBe(200);
    expect(body).toMatchObject({
      seq: before.seq + 1,
      changed: true,
      period: { state: 'rounded-off' },
      next: { state: 'running' },
    });
    const { body: kept } = await samira.get<PeriodWithResults>(`/periods/${board.period.id}`);
    expect(kept.results.map(({ actionId }) => actionId).sort()).toEqual(board.actions.map(({ id }) => id).sort());
    const outcomeOf = (id: string) => kept.results.find(({ actionId }) => actionId === id)?.outcome;
    expect([first, second, third].map((one) => outcomeOf(one!.id))).toEqual(['let-go', 'asked', 'carried-over']);
    for (const { id, status: was } of board.actions) expect(outcomeOf(id) === 'done').toBe(was === 'done');
    const next = await boardOf(samira);
    expect(next.period.id).toBe(body.next.id);
    const signal = next.signals.find(({ actionId }) => actionId === second!.id);
    expect(signal).toMatchObject({
      ...{ question: 'Wie van de gemeente kan hier ja op zeggen?', state: 'asked', addressedTo: 'team', version: 1 },
      ...{ ambitionId: second!.ambitionId, addressedTeamId: board.team.parent!.id },
    });
    expect(await changesOf(api, signal!.id)).toMatchObject([{ kind: 'asked', seq: String(body.seq) }]);
    const [rollup] = await api.ask('SELECT asked, questions_asked FROM period_rollup WHERE period_id = $1', [
      board.period.id,
    ]);
    expect(rollup).toMatchObject({ asked: 1 });
    expect(rollup!.questions_asked).toBeGreaterThan(0);
    expect(next.actions.some(({ id }) => id === first!.id)).toBe(false);
    expect(next.actions.find(({ id }) => id === third!.id)).toMatchObject({
      timesCarried: third!.timesCarried + 1,
      status: third!.status,
    });
    expect(next.periods.filter(({ state }) => state === 'planned')).toHaveLength(1);
    const { body: list } = await samira.get<{ items: Closure['period'][] }>(`/teams/${board.team.id}/periods`);
    expect(arePeriodsContiguous(list.items)).toBe(true);
    expect(list.items.filter(({ state }) => state === 'running')).toHaveLength(1);
    expect((await changesOf(api, first!.id)).at(-1)).toMatchObject({ kind: 'let-go', after: { outcome: 'let-go' } });
    for (const { id } of next.actions) {
      const { body: now } = await samira.get<{ version: number }>(`/actions/${id}`);
      const logged = await changesOf(api, id);
      if (logged[0]?.kind === 'created') expect(now.version).toBe(logged.length);
    }
  });

  it('keeps the order, before what was prepared in the next period', async () => {
    const ambitionId = board.actions[0]!.ambitionId;
    const planned = board.periods.find(({ state }) => state === 'planned')!;
    const prepared = await putAction(samira, { ambitionId, periodId: planned.id, title: 'Al klaargezet' });
    const order = unfinished()
      .filter((one) => one.ambitionId === ambitionId)
      .map(({ id }) => id);
    await roundOff(samira);
    const next = (await boardOf(samira)).actions.filter((one) => one.ambitionId === ambitionId).map(({ id }) => id);
    expect(next).toEqual([...order, prepared.id]);
  });

  it('is refused while an outcome is missing, naming each, and changes nothing', async () => {
    const before = await countOf(api);
    const { status, body } = await roundOff(samira, outcomesFor().slice(1));
    expect([status, body.code]).toEqual([409, 'outcomes-missing']);
    expect(body.outcomeFaults).toEqual([{ actionId: unfinished()[0]!.id, fault: 'outcome-missing' }]);
    expect(await countOf(api)).toEqual(before);
    expect((await boardOf(samira)).period).toEqual(board.period);
  });

  it('holds a reason that seems to hold data of residents', async () => {
    const outcomes = outcomesFor().map((one, index) =>
      index ? one : { ...one, reason: 'mail naar jan@voorbeeld.nl' },
    );
    const { status, body } = await roundOff(samira, outcomes);
    expect([status, body.code]).toEqual([400, 'residents-data-suspected']);
  });

  it('twice is harmless; of two at the same moment one rounds off, and the other hears it was done', async () => {
    const before = await countOf(api);
    const answers = await Promise.all([samira, noor, samira, noor].map((client) => roundOff(client)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ body }) => body.changed)).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body.next.id)).size).toBe(1);
    expect((await countOf(api)).seq).toBe(before.seq + 1);
    expect((await roundOff(noor)).body).toMatchObject({ changed: false });
  });

  it('under one key is one answer, and another request under it is refused', async () => {
    const key = { 'idempotency-key': newKey() };
    const first = await roundOff(samira, outcomesFor(), key);
    expect((await roundOff(samira, outcomesFor(), key)).body).toEqual(first.body);
    expect((await roundOff(samira, outcomesFor('let-go'), key)).body.code).toBe('idempotency-key-reused');
  });

  it('loses nothing of a colleague who writes meanwhile: the edit goes along, a new action asks for its outcome', async () => {
    const busy = unfinished()[0]!;
    const edit = (n: number) => noor.patch(`/actions/${busy.id}`, { with: `Daan ${n}`, seenVersion: busy.version });
    const [closure, ...edits] = await Promise.all([roundOff(samira), ...[1, 2, 3].map(edit)]);
    expect(closure!.status).toBe(200);
    const last = edits.filter(({ status }) => status === 200).length;
    const { body } = await samira.get<{ with: string | null; periodId: string }>(`/actions/${busy.id}`);
    expect(body.periodId).toBe((closure as { body: Closure }).body.next.id);
    if (last > 0) expect(body.with).toMatch(/^Daan/);
    board = await boardOf(samira);
    const outcomes = outcomesFor();
    const late = await putAction(noor, { ambitionId: busy.ambitionId, title: 'Net erbij gekomen' });
    const refusal = await roundOff(samira, outcomes);
    expect(refusal.body.outcomeFaults).toEqual([{ actionId: late.id, fault: 'outcome-missing' }]);
  });
});

describe('who may not, and what cannot', () => {
  it('is for members: others who see the board may not, and who does not see it finds nothing', async () => {
    expect((await roundOff(await signIn(api, 'hanneke'))).status).toBe(403);
    expect((await roundOff(await signIn(api, 'binnenstad-1', 'regio'))).status).toBe(404);
  });

  it('waits for the period to run', async () => {
    const planned = board.periods.find(({ state }) => state === 'planned')!;
    const { body } = await samira.post(`/periods/${planned.id}/closure`, { outcomes: [] });
    expect(body.code).toBe('period-not-running');
  });

  it('what a rounded-off period became stays, also by direct SQL of the owner', async () => {
    const { body } = await roundOff(samira);
    const frozen = body.period.id;
    for (const text of [
      "UPDATE period_result SET reason = 'anders' WHERE period_id = $1",
      'DELETE FROM period_result WHERE period_id = $1',
      "UPDATE period SET state = 'running' WHERE id = $1",
      'UPDATE period SET ends_on = ends_on + 1 WHERE id = $1',
    ]) {
      await expect(api.ask(text, [frozen], abg.organisation), text).rejects.toMatchObject({ code: 'VB423' });
    }
  });
});

describe('a period that was forgotten', () => {
  it('is rounded off afterwards: it ran over its end, and the next one has today in it', async () => {
    const later = new Date(`${board.period.endsOn}T10:00:00Z`).getTime() + 40 * 86_400_000;
    const forgetful = await openTestApi({ now: () => later });
    try {
      const client = await signIn(forgetful, 'samira');
      const own = await boardOf(client);
      const outcomes = own.actions
        .filter(({ status }) => status !== 'done')
        .map(({ id }) => ({ actionId: id, outcome: 'let-go', reason: 'other-things-first' }));
      const { status, body, text } = await client.post<Closure>(`/periods/${own.period.id}/closure`, { outcomes });
      expect(status, text).toBe(200);
      const today = new Date(later).toISOString().slice(0, 10);
      expect(body.next.startsOn <= today && today <= body.next.endsOn).toBe(true);
      const { body: list } = await client.get<{ items: Closure['period'][] }>(`/teams/${own.team.id}/periods`);
      expect(arePeriodsContiguous(list.items)).toBe(true);
    } finally {
      await forgetful.dispose();
    }
  });
});
