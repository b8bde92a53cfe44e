import type { WrittenMeasure } from '@verbeterbord/contracts/measures/measures.schemas';
import type { Measure } from '@verbeterbord/domain/measures/measure';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, countOf, putAmbition } from '../../testing/board-steps.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { Answer, TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
let today: string;
beforeAll(async () => {
  api = await openTestApi();
  [samira, noor] = [await signIn(api, 'samira'), await signIn(api, 'noor')];
  today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(api.dependencies.now());
});
afterAll(() => api.dispose());

type Written = WrittenMeasure & { code?: string };
const days = { title: 'Werkdagen tot het eerste gesprek', unit: 'dagen', from: 22.5, goal: 10 };
const begin = (ambitionId: string, body: object = days, headers = {}, client = samira) =>
  client.post<Written>(`/ambitions/${ambitionId}/measures`, body, headers);
const fresh = async (body: object = days) => (await begin((await putAmbition(samira)).id, body)).body;
const read = (id: string, body: object, headers = {}, client = samira) =>
  client.post<Written>(`/measures/${id}/readings`, body, headers);
const edit = (id: string, body: object, client = samira) => client.patch<Written>(`/measures/${id}`, body);
const listed = async (ambitionId: string) =>
  (await noor.get<{ items: Measure[] }>(`/ambitions/${ambitionId}/measures`)).body.items;
const outcomeOf = ({ status, body }: Answer<{ code?: string }>) => [status, body.code];

describe('a measure', () => {
  it('says what is measured, from where and to where, and needs the first only', async () => {
    const { id: ambitionId } = await putAmbition(samira);
    const { seq } = await countOf(api);
    const { status, body, text } = await begin(ambitionId, { ...days, goalOn: '2027-03-31' });
    expect(status, text).toBe(201);
    expect(body).toEqual({
      ...{ ...days, id: body.id, ambitionId, goalOn: '2027-03-31', readings: [] },
      ...{ version: 1, seq: seq + 1, changed: true },
    });
    const bare = (await begin(ambitionId, { title: 'Bellers' })).body;
    expect(bare).toMatchObject({ unit: null, from: null, goal: null, goalOn: null });
    expect((await listed(ambitionId)).map(({ title }) => title)).toEqual([days.title, 'Bellers']);
  });

  it('sent again under the same key is made once', async () => {
    const { id: ambitionId } = await putAmbition(samira);
    const key = { 'idempotency-key': newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => begin(ambitionId, days, key)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await listed(ambitionId)).toHaveLength(1);
    expect(outcomeOf(await begin(ambitionId, { title: 'Iets anders' }, key))).toEqual([409, 'idempotency-key-reused']);
  });

  it('begins under an active ambition only, also when it is stopped at the same moment', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const { id } = await putAmbition(samira);
      const [made, stopped] = await Promise.all([
        begin(id, days, {}, noor),
        samira.put(`/ambitions/${id}/lifecycle`, { lifecycle: 'stopped', seenVersion: 1 }),
      ]);
      expect(stopped.status).toBe(200);
      expect([201, 409]).toContain(made.status);
      expect(await listed(id)).toHaveLength(made.status === 201 ? 1 : 0);
      expect(outcomeOf(await begin(id))).toEqual([409, 'ambition-not-active']);
    }
    const binned = await putAmbition(samira);
    await samira.delete(`/ambitions/${binned.id}`);
    expect(outcomeOf(await begin(binned.id))).toEqual([409, 'in-the-bin']);
  });

  it('keeps four places behind the point of the largest numbers, and refuses what it could not keep', async () => {
    const numbers = [0.0001, -0.5, 12.5, 99_999_999_998.9999, -99_999_999_998.9999, 0];
    for (const value of numbers) {
      const { id, ambitionId } = await fresh({ title: 'Precies', from: value, goal: value });
      const { body } = await read(id, { value });
      expect(body).toMatchObject({ from: value, goal: value, readings: [{ value }] });
      expect((await listed(ambitionId))[0]?.readings[0]?.value).toBe(value);
    }
    const { id } = await fresh();
    for (const value of ['1e400', '-0', '0.00001', '1.23456', '99999999999.5', '-1e12', '"12"', 'null']) {
      const reply = await api.app.inject({
        method: 'POST',
        url: `/api/v1/measures/${id}/readings`,
        headers: { cookie: samira.cookie ?? '', 'content-type': 'application/json' },
        payload: `{"value": ${value}}`,
      });
      expect(reply.statusCode, value).toBe(400);
    }
    expect((await edit(id, { seenVersion: 1 })).body.readings).toEqual([]);
  });

  it('edited by two in different fields has both; in the same field the second chooses', async () => {
    const { id } = await fresh();
    expect((await edit(id, { unit: 'werkdagen', seenVersion: 1 })).body).toMatchObject({ version: 2, changed: true });
    expect((await edit(id, { goal: 9, seenVersion: 1 }, noor)).body).toMatchObject({
      unit: 'werkdagen',
      goal: 9,
      version: 3,
    });
    const clash = await edit(id, { goal: 8, seenVersion: 2 });
    expect([clash.status, clash.body]).toMatchObject([
      409,
      { code: 'edit-conflict', version: 3, conflicts: [{ field: 'goal', theirs: 9, mine: 8 }] },
    ]);
    expect((await edit(id, { goal: 9, seenVersion: 1 })).body).toMatchObject({ changed: false, version: 3 });
  });

  it('is taken away with its readings, twice is harmless, and then takes no edit and no reading', async () => {
    const { id, ambitionId } = await fresh();
    await read(id, { value: 20 });
    expect((await samira.delete<Written>(`/measures/${id}`)).body).toMatchObject({ changed: true });
    expect((await noor.delete<Written>(`/measures/${id}`)).body).toMatchObject({ changed: false });
    expect(await listed(ambitionId)).toEqual([]);
    expect([(await edit(id, { unit: 'x', seenVersion: 1 })).status, (await read(id, { value: 1 })).status]).toEqual([
      404, 404,
    ]);
  });

  it('holds data of a resident in title, unit and note', async () => {
    const { id, ambitionId } = await fresh();
    const texts = ['Bel 0612345678', 'jan@voorbeeld.nl'];
    for (const text of texts) {
      expect((await begin(ambitionId, { title: text })).body.code).toBe('residents-data-suspected');
      expect((await edit(id, { unit: text, seenVersion: 1 })).body.code).toBe('residents-data-suspected');
      expect((await read(id, { value: 1, note: text })).body.code).toBe('residents-data-suspected');
    }
  });

  it('that is wrong is refused with every fault', async () => {
    const { id: ambitionId } = await putAmbition(samira);
    const { body } = await samira.post(`/ambitions/${ambitionId}/measures`, {
      ...{ title: ' ', unit: 'x'.repeat(41), from: 'veel', goal: 1e15, goalOn: '2027-02-30', readings: [] },
    });
    expect(new Set(body.errors?.map(({ field }) => field))).toEqual(
      new Set(['from', 'goal', 'goalOn', 'readings', 'title', 'unit']),
    );
  });

  it('is written by members; a facilitator reads it, a director and another organisation do not know of it', async () => {
    const { id, ambitionId } = await fresh();
    const hanneke = await signIn(api, 'hanneke');
    expect((await hanneke.get(`/ambitions/${ambitionId}/measures`)).status).toBe(200);
    expect(outcomeOf(await read(id, { value: 1 }, {}, hanneke))).toEqual([403, 'not-allowed']);
    for (const outsider of [await signIn(api, 'willemijn'), await signIn(api, 'marjolein', 'regio')]) {
      expect((await outsider.get(`/ambitions/${ambitionId}/measures`)).status).toBe(404);
      expect((await read(id, { value: 1 }, {}, outsider)).status).toBe(404);
      expect((await outsider.delete(`/measures/${id}`)).status).toBe(404);
    }
  });
});

describe('a reading', () => {
  it('stands at its day, today unless told, and the answer is the measure as it stands', async () => {
    const { id } = await fresh();
    await read(id, { value: 20 });
    await read(id, { value: 22, on: addDays(today, -14), note: 'Nulmeting' });
    const { body, status } = await read(id, { value: 19.25, on: today }, {}, noor);
    expect(status).toBe(201);
    expect(body.readings.map(({ on, value, note }) => ({ on, value, note }))).toEqual([
      { on: addDays(today, -14), value: 22, note: 'Nulmeting' },
      { on: today, value: 20, note: null },
      { on: today, value: 19.25, note: null },
    ]);
  });

  it('is never of a day to come, and its day exists', async () => {
    const { id } = await fresh();
    const { status, body } = await samira.post(`/measures/${id}/readings`, { value: 1, on: addDays(today, 1) });
    expect([status, body.errors]).toMatchObject([400, [{ field: 'on' }]]);
    expect((await read(id, { value: 1, on: '2026-02-30' })).status).toBe(400);
  });

  it('of several people at once is kept for each, and one under the same key once', async () => {
    const { id } = await fresh();
    const key = { 'idempotency-key': newKey() };
    const answers = await Promise.all([
      ...[1, 2, 3, 4].map((value) => read(id, { value }, {}, value % 2 ? samira : noor)),
      read(id, { value: 5 }, key),
      read(id, { value: 5 }, key),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    const { body } = await edit(id, { seenVersion: 1 });
    expect(body.readings.map(({ value }) => value).sort()).toEqual([1, 2, 3, 4, 5]);
    const { seq, changes } = await countOf(api);
    expect(changes).toBe(seq);
  });

  it('that meets the taking away of its measure comes before it or is not there', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { id } = await fresh();
      const [added, gone] = await Promise.all([
        read(id, { value: 1 }, {}, noor),
        samira.delete<Written>(`/measures/${id}`),
      ]);
      expect(gone.body.changed).toBe(true);
      if (added.status === 201) expect(added.body.seq).toBeLessThan(gone.body.seq);
      else expect(added.status).toBe(404);
    }
  });

  it('is taken away alone, twice is harmless, and only under its own measure', async () => {
    const { id } = await fresh();
    await read(id, { value: 1 });
    const readingId = (await read(id, { value: 2 })).body.readings[1]?.id ?? '';
    const other = await fresh();
    expect((await samira.delete(`/measures/${other.id}/readings/${readingId}`)).status).toBe(404);
    const take = () => noor.delete<Written>(`/measures/${id}/readings/${readingId}`);
    expect((await take()).body).toMatchObject({ changed: true, readings: [{ value: 1 }] });
    expect((await take()).body).toMatchObject({ changed: false, readings: [{ value: 1 }] });
    expect(await changesOf(api, readingId)).toMatchObject([{ kind: 'created' }, { kind: 'deleted' }]);
  });
});
