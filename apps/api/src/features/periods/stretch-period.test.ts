import type { WrittenPeriods } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Period } from '@verbeterbord/domain/periods/period';
import { arePeriodsContiguous } from '@verbeterbord/domain/periods/rhythm';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
let running: Period;
let planned: Period;

beforeAll(async () => {
  api = await openTestApi();
  [samira, noor] = [await signIn(api, 'samira'), await signIn(api, 'noor')];
});
afterAll(() => api.dispose());
beforeEach(async () => {
  const { periods } = await boardOf(samira);
  running = periods.find(({ state }) => state === 'running')!;
  planned = periods.find(({ state }) => state === 'planned')!;
});

type Answer = WrittenPeriods & { code?: string; reason?: string; conflicts?: object[] };
const end = (
  period: Period,
  endsOn: string,
  { client = samira, seenEndsOn = period.endsOn, headers = {} as Record<string, string> } = {},
) => client.patch<Answer>(`/periods/${period.id}`, { endsOn, seenEndsOn }, headers);
const allPeriods = async () => (await samira.get<{ items: Period[] }>(`/teams/${jeugd.team}/periods`)).body.items;

describe('a longer or shorter period', () => {
  it('takes the planned ones along, without gap or overlap, in one number', async () => {
    const { seq } = await countOf(api);
    const { status, body, text } = await end(running, addDays(running.endsOn, 7));
    expect(status, text).toBe(200);
    expect(body).toMatchObject({ seq: seq + 1, changed: true });
    expect(body.items).toEqual([
      { ...running, endsOn: addDays(running.endsOn, 7) },
      { ...planned, startsOn: addDays(planned.startsOn, 7), endsOn: addDays(planned.endsOn, 7) },
    ]);
    expect(arePeriodsContiguous(await allPeriods())).toBe(true);
    expect((await changesOf(api, running.id)).at(-1)).toMatchObject({
      kind: 'stretched',
      before: { ends_on: running.endsOn },
      after: { ends_on: addDays(running.endsOn, 7) },
    });
    expect((await changesOf(api, planned.id)).at(-1)).toMatchObject({
      kind: 'followed',
      before: { starts_on: planned.startsOn },
    });
    expect((await boardOf(noor)).period.endsOn).toBe(addDays(running.endsOn, 7));
  });

  it('is taken back by giving it the day it had', async () => {
    const before = await allPeriods();
    await end(running, addDays(running.endsOn, 3));
    await end({ ...running, endsOn: addDays(running.endsOn, 3) }, running.endsOn);
    expect(await allPeriods()).toEqual(before);
  });

  it('that is planned keeps the day it starts on', async () => {
    const { body } = await end(planned, addDays(planned.endsOn, 14));
    expect(body.items[0]).toEqual(running);
    expect(body.items[1]).toEqual({ ...planned, endsOn: addDays(planned.endsOn, 14) });
  });

  it('of the same length is no change, whatever was seen', async () => {
    const before = await countOf(api);
    const { body } = await end(running, running.endsOn, { seenEndsOn: '2026-01-01' });
    expect(body).toMatchObject({ changed: false, items: [running, planned] });
    expect(await countOf(api)).toEqual(before);
  });

  it('sent twice under one key is done once', async () => {
    const headers = { 'idempotency-key': newKey() };
    const first = await end(running, addDays(running.endsOn, 2), { headers });
    const { seq } = await countOf(api);
    expect((await end(running, addDays(running.endsOn, 2), { headers })).body).toEqual(first.body);
    expect((await end(running, addDays(running.endsOn, 4), { headers })).body.code).toBe('idempotency-key-reused');
    expect((await countOf(api)).seq).toBe(seq);
  });
});

describe('two people at once', () => {
  it('who wish another day: one has it, the other hears which day stands there', async () => {
    const [week, two] = [addDays(running.endsOn, 7), addDays(running.endsOn, 14)];
    const answers = await Promise.all([end(running, week), end(running, two, { client: noor })]);
    const taken = answers.filter(({ status }) => status === 200);
    const told = answers.filter(({ status }) => status === 409);
    expect([taken.length, told.length]).toEqual([1, 1]);
    const stands = taken[0]!.body.items[0]!.endsOn;
    expect(told[0]!.body).toMatchObject({ code: 'edit-conflict', conflicts: [{ field: 'endsOn', theirs: stands }] });
    expect(arePeriodsContiguous(await allPeriods())).toBe(true);
  });

  it('who wish the same day both have it, and it was written once', async () => {
    const { seq } = await countOf(api);
    const day = addDays(running.endsOn, 5);
    const answers = await Promise.all([samira, noor, samira, noor].map((client) => end(running, day, { client })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ body }) => body.changed)).toHaveLength(1);
    expect((await countOf(api)).seq).toBe(seq + 1);
  });

  it('one who stretches and one who changes the next period leave no gap', async () => {
    await Promise.all([
      end(running, addDays(running.endsOn, 1)),
      end(planned, addDays(planned.endsOn, 9), { client: noor }),
    ]);
    expect(arePeriodsContiguous(await allPeriods())).toBe(true);
  });
});

describe('days that cannot be', () => {
  it('are refused with the reason, and nothing changes', async () => {
    const before = await allPeriods();
    const refusal = async (period: Period, endsOn: string) => {
      const { status, body } = await end(period, endsOn);
      return [status, body.code, body.reason];
    };
    const refused = (reason: string) => [409, 'period-dates-refused', reason];
    expect(await refusal(running, addDays(running.startsOn, -1))).toEqual(refused('ends-before-start'));
    expect(await refusal(running, addDays(running.startsOn, 56))).toEqual(refused('too-long'));
    expect(await refusal(planned, addDays(planned.startsOn, -1))).toEqual(refused('ends-before-start'));
    const past = before.find(({ state }) => state === 'rounded-off')!;
    expect((await end(past, addDays(past.endsOn, 1))).body.code).toBe('period-rounded-off');
    expect(await allPeriods()).toEqual(before);
  });

  it('a period that runs cannot end before today', async () => {
    const today = addDays(running.startsOn, 5);
    const later = await openTestApi({ now: () => Date.parse(`${today}T10:00:00Z`) });
    try {
      const client = await signIn(later, 'samira');
      const { body } = await end((await boardOf(client)).period, addDays(today, -1), { client });
      expect([body.code, body.reason]).toEqual(['period-dates-refused', 'ends-before-today']);
    } finally {
      await later.dispose();
    }
  });

  it('are for the team to choose', async () => {
    const asked = (client: TestClient) => end(running, addDays(running.endsOn, 1), { client });
    expect((await asked(await signIn(api, 'bas'))).status).toBe(403);
    expect((await asked(await signIn(api, 'ruben'))).status).toBe(404);
    expect((await asked(await signIn(api, 'binnenstad-1', 'regio'))).status).toBe(404);
  });
});
