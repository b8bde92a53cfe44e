import type { WrittenCheckIn } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAmbition } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { Answer, TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  noor = await signIn(api, 'noor');
});
afterAll(() => api.dispose());

const pathOf = (ambitionId: string) => `/ambitions/${ambitionId}/check-ins`;
const say = (ambitionId: string, body: object, headers = {}, client = samira) =>
  client.post<WrittenCheckIn & { code?: string }>(pathOf(ambitionId), body, headers);
const said = async (ambitionId: string) =>
  (await noor.get<{ items: CheckIn[] }>(pathOf(ambitionId))).body.items.map(({ id: _, ...rest }) => rest);
const outcomeOf = ({ status, body }: Answer<{ code?: string }>) => [status, body.code];

describe('a check-in', () => {
  it('is kept in one number, in the running period, and stands on the board at once', async () => {
    const { id } = await putAmbition(samira);
    const { seq } = await countOf(api);
    const texts = { story: 'Twee scholen erbij', noticed: 'Ouders bellen zelf', learned: 'Bellen werkt beter' };
    const { status, body, text } = await say(id, { status: 'needs-attention', confidence: 3, ...texts });
    expect(status, text).toBe(201);
    expect(body).toMatchObject({ seq: seq + 1, changed: true, periodId: jeugd.period(0), sessionId: null, ...texts });
    expect(body).not.toHaveProperty('authorId');
    expect((await boardOf(noor)).checkIns).toContainEqual({
      ambitionId: id,
      status: 'needs-attention',
      confidence: 3,
      on: body.on,
    });
    expect(await changesOf(api, body.id)).toMatchObject([{ kind: 'created', actor_id: abg.person('samira') }]);
  });

  it('needs no more than the status, for a long-term ambition as well', async () => {
    const { status, body } = await say(jeugd.ambition('dicht-bij-huis'), { status: 'on-course' });
    expect([status, body]).toMatchObject([201, { confidence: null, story: null, noticed: null, learned: null }]);
  });

  it('is listed latest first, and the latest is what holds', async () => {
    const { id } = await putAmbition(samira);
    await say(id, { status: 'stuck', story: 'Wacht op een reactie' });
    await say(id, { status: 'on-course' });
    expect((await said(id)).map(({ status }) => status)).toEqual(['on-course', 'stuck']);
    expect((await boardOf(samira)).checkIns.find(({ ambitionId }) => ambitionId === id)?.status).toBe('on-course');
  });

  it('sent again under the same key, also at the same moment, is kept once', async () => {
    const { id } = await putAmbition(samira);
    const key = { 'idempotency-key': newKey() };
    const answers = await Promise.all(Array.from({ length: 4 }, () => say(id, { status: 'stuck' }, key)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await said(id)).toHaveLength(1);
    expect(outcomeOf(await say(id, { status: 'on-course' }, key))).toEqual([409, 'idempotency-key-reused']);
  });

  it('is for an active ambition only, and not for one in the bin', async () => {
    const stopped = await putAmbition(samira);
    await samira.put(`/ambitions/${stopped.id}/lifecycle`, { lifecycle: 'stopped', seenVersion: 1 });
    expect(outcomeOf(await say(stopped.id, { status: 'stuck' }))).toEqual([409, 'ambition-not-active']);
    const binned = await putAmbition(samira);
    await samira.delete(`/ambitions/${binned.id}`);
    expect(outcomeOf(await say(binned.id, { status: 'stuck' }))).toEqual([409, 'in-the-bin']);
    expect((await samira.get(pathOf(binned.id))).status).toBe(404);
    expect((await samira.get(pathOf(stopped.id))).status).toBe(200);
  });

  it('that meets the stopping of its ambition comes before it or is refused, never after', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const { id } = await putAmbition(samira);
      const [stop, ...checkIns] = await Promise.all([
        noor.put(`/ambitions/${id}/lifecycle`, { lifecycle: 'stopped', seenVersion: 1 }),
        say(id, { status: 'on-course' }),
        say(id, { status: 'stuck' }, {}, noor),
      ]);
      expect(stop.status).toBe(200);
      const kept = checkIns.filter(({ status }) => status === 201);
      expect(checkIns.filter(({ body }) => body.code === 'ambition-not-active')).toHaveLength(2 - kept.length);
      const stoppedAt = Number((await changesOf(api, id)).find(({ kind }) => kind === 'lifecycle-set')?.seq);
      for (const { body } of kept) expect(body.seq).toBeLessThan(stoppedAt);
    }
    const { seq, changes } = await countOf(api);
    expect(changes).toBe(seq);
  });

  it('with data of a resident is held, in whichever field, unless the author says it is none', async () => {
    const { id } = await putAmbition(samira);
    for (const field of ['story', 'noticed', 'learned']) {
      const body = { status: 'stuck', [field]: 'Nummer 111222333' };
      expect(outcomeOf(await say(id, body))).toEqual([400, 'residents-data-suspected']);
      expect((await say(id, { ...body, confirmedNoResidentData: [`${field}:bsn`] })).status).toBe(201);
    }
  });

  it('that is wrong is refused, with every fault', async () => {
    const { id } = await putAmbition(samira);
    const wrong = {
      status: 'bad',
      confidence: 6,
      story: 'x'.repeat(1001),
      sessionId: 'x',
      authorId: abg.person('noor'),
    };
    const { status, body } = await samira.post(pathOf(id), wrong);
    expect(status).toBe(400);
    expect(body.errors?.map(({ field }) => field).sort()).toEqual([
      'authorId',
      'confidence',
      'sessionId',
      'status',
      'story',
    ]);
    for (const confidence of [0, 2.5, '3']) expect((await say(id, { status: 'stuck', confidence })).status).toBe(400);
    const unknown = await samira.post(pathOf(id), { status: 'stuck', sessionId: newKey() });
    expect([unknown.status, unknown.body.errors]).toMatchObject([400, [{ field: 'sessionId', code: 'unknown' }]]);
    expect(await said(id)).toEqual([]);
  });

  it('is for members of the team; a facilitator reads it, a director and another organisation do not know of it', async () => {
    const ambitionId = jeugd.ambition('eerste-gesprek');
    const hanneke = await signIn(api, 'hanneke');
    expect((await hanneke.get(pathOf(ambitionId))).status).toBe(200);
    expect(outcomeOf(await say(ambitionId, { status: 'stuck' }, {}, hanneke))).toEqual([403, 'not-allowed']);
    for (const outsider of [await signIn(api, 'willemijn'), await signIn(api, 'marjolein', 'regio')]) {
      expect((await outsider.get(pathOf(ambitionId))).status).toBe(404);
      expect(outcomeOf(await say(ambitionId, { status: 'stuck' }, {}, outsider))).toEqual([404, 'not-found']);
    }
    expect((await say(newKey(), { status: 'stuck' })).status).toBe(404);
  });
});
