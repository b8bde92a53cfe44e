import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import {
  editSession,
  endSession,
  freshSession,
  readSession,
  type Session,
  sessionsPath,
  startSession,
} from '../../testing/session-steps.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
let hanneke: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  [samira, noor, hanneke] = [await signIn(api, 'samira'), await signIn(api, 'noor'), await signIn(api, 'hanneke')];
});
afterAll(() => api.dispose());

describe('starting a board session', () => {
  it('is one number, begins with the round, in the running period, and the board says that it runs', async () => {
    const { seq } = await countOf(api);
    const { status, body } = await startSession(samira, { minutes: 20 });
    expect(status).toBe(201);
    expect(body).toMatchObject({ seq: seq + 1, changed: true, state: 'running', step: 'round', minutes: 20 });
    expect(body).toMatchObject({
      periodId: jeugd.period(0),
      skipped: [],
      presentIds: [],
      takeAlong: [],
      endedAt: null,
    });
    expect((await boardOf(noor)).runningSessionId).toBe(body.id);
  });

  it('a second time gives the one that runs, without a change', async () => {
    const session = await freshSession(samira);
    const { seq } = await countOf(api);
    expect((await startSession(noor)).body).toMatchObject({ id: session.id, changed: false, seq });
    expect((await countOf(api)).seq).toBe(seq);
  });

  it('by many at the same moment makes one', async () => {
    await endSession(samira);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => startSession(at % 2 ? samira : noor)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ body }) => body.changed)).toHaveLength(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
  });

  it('sent again under the same key gets the answer it had, also when it ended meanwhile', async () => {
    await endSession(samira);
    const key = { 'idempotency-key': newKey() };
    const { body } = await startSession(samira, {}, key);
    await editSession(noor, body, { step: 'done' });
    expect((await startSession(samira, {}, key)).body).toEqual(body);
    await endSession(samira);
    expect((await startSession(samira, {}, key)).body).toEqual(body);
    expect((await boardOf(samira)).runningSessionId).toBeNull();
  });

  it('is chaired by whose turn it is, round and round, unless the team says otherwise', async () => {
    await endSession(samira);
    await api.ask('UPDATE board_session SET chair_id = NULL WHERE team_id = $1', [jeugd.team]);
    const members = (await boardOf(samira)).people.filter(({ from, until }) => from !== null && until === null);
    const chairs = [];
    for (const _ of members) chairs.push((await freshSession(samira)).chairId);
    expect(new Set(chairs)).toEqual(new Set(members.map(({ id }) => id)));
    expect((await freshSession(samira)).chairId).toBe(chairs[0]);
    expect((await freshSession(samira, { chairId: null })).chairId).toBeNull();
    expect((await freshSession(samira, { chairId: abg.person('hanneke') })).chairId).toBe(abg.person('hanneke'));
  });

  it('takes nobody of elsewhere as chair', async () => {
    await endSession(samira);
    const { status, body } = await startSession(samira, { chairId: newKey() });
    expect([status, body]).toMatchObject([400, { errors: [{ field: 'chairId', code: 'unknown' }] }]);
  });
});

describe('the page of a session', () => {
  it('has what was decided, chosen and put on the board in it', async () => {
    const session = await freshSession(samira);
    await editSession(samira, session, { presentIds: [abg.person('joost')] });
    await samira.post(`/teams/${jeugd.team}/decisions`, { text: 'Op dinsdag bellen', sessionId: session.id });
    await samira.post(`/teams/${jeugd.team}/decisions`, { text: 'Buiten de sessie' });
    const during = await putAction(noor, { title: 'Ouders uitnodigen', periodId: jeugd.period(1) });
    const binned = await putAction(noor, { title: 'Toch niet', periodId: jeugd.period(1) });
    await noor.delete(`/actions/${binned.id}?seenVersion=1`);
    await endSession(samira);
    const after = await putAction(noor, { title: 'Later bedacht', periodId: jeugd.period(1) });
    const page = await readSession(noor, session.id);
    expect(page).toMatchObject({ team: { slug: 'jeugd-dichtbij' }, period: { state: 'running' }, results: [] });
    expect(page.decisions.map(({ text }) => text)).toEqual(['Op dinsdag bellen']);
    const actions = page.newActions.map(({ id }) => id);
    expect(actions).toContain(during.id);
    expect(actions).not.toContain(binned.id);
    expect(actions).not.toContain(after.id);
    const people = page.people.map(({ id }) => id);
    expect(people).toEqual(expect.arrayContaining([abg.person('joost'), abg.person('noor')]));
    expect(page.seq).toBe((await countOf(api)).seq);
  });

  it('lists the sessions of the team, latest first', async () => {
    const session = await freshSession(samira);
    const { body } = await noor.get<{ items: Session[] }>(sessionsPath);
    expect(body.items[0]).toMatchObject({ id: session.id, state: 'running' });
    expect(body.items.length).toBeGreaterThan(5);
    expect(body.items.map(({ startedAt }) => startedAt)).toEqual(
      body.items
        .map(({ startedAt }) => startedAt)
        .sort()
        .reverse(),
    );
  });
});

describe('who may', () => {
  it('a facilitator leads and reads, and edits nothing else', async () => {
    const session = await freshSession(samira);
    expect((await editSession(hanneke, session, { step: 'done' })).status).toBe(200);
    expect((await readSession(hanneke, session.id)).step).toBe('done');
    expect((await hanneke.post(`/teams/${jeugd.team}/decisions`, { text: 'Iets' })).status).toBe(403);
  });

  it('a director and another organisation see nothing of it', async () => {
    const session = await freshSession(samira);
    const others = [await signIn(api, 'willemijn'), await signIn(api, 'sevda', 'regio')];
    for (const client of others) {
      expect((await client.get(`/board-sessions/${session.id}`)).status).toBe(404);
      expect((await client.get(sessionsPath)).status).toBe(404);
      expect((await editSession(client, session, { step: 'done' })).status).toBe(404);
      expect((await startSession(client)).status).toBe(404);
    }
  });

  it('who is of another team reads the board and not the session', async () => {
    const session = await freshSession(samira);
    const bas = await signIn(api, 'bas');
    expect((await bas.get(`/board-sessions/${session.id}`)).status).toBe(403);
    expect((await startSession(bas)).status).toBe(403);
  });

  it('whose membership ended while they were at it writes nothing any more', async () => {
    const session = await freshSession(samira);
    const today = new Date().toISOString().slice(0, 10);
    await api.ask('UPDATE membership SET until_day = $1::date - 1 WHERE person_id = $2 AND team_id = $3', [
      today,
      abg.person('daan'),
      jeugd.team,
    ]);
    const daan = await signIn(api, 'daan');
    const { seq } = await countOf(api);
    expect((await editSession(daan, session, { step: 'done' })).status).toBeGreaterThanOrEqual(403);
    expect((await countOf(api)).seq).toBe(seq);
  });
});
