import type {
  BoardSessionPage,
  WrittenBoardSession,
} from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

type Session = WrittenBoardSession & Partial<Problem>;

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
let hanneke: TestClient;
const path = `/teams/${jeugd.team}/board-sessions`;

beforeAll(async () => {
  api = await openTestApi();
  [samira, noor, hanneke] = [await signIn(api, 'samira'), await signIn(api, 'noor'), await signIn(api, 'hanneke')];
});
afterAll(() => api.dispose());

const start = (client: TestClient, body: object = {}, headers = {}) => client.post<Session>(path, body, headers);
const edit = (client: TestClient, { id, version }: Session, body: object, headers = {}) =>
  client.patch<Session>(`/board-sessions/${id}`, { seenVersion: version, ...body }, headers);
const read = async (id: string, client = noor) => (await client.get<BoardSessionPage>(`/board-sessions/${id}`)).body;
const end = async () => {
  const { runningSessionId: id } = await boardOf(samira);
  if (id !== null) await edit(samira, (await read(id)) as unknown as Session, { state: 'ended' });
};
const fresh = async (body: object = {}) => {
  await end();
  const { status, body: session, text } = await start(samira, body);
  expect(status, text).toBe(201);
  return session;
};

describe('starting a board session', () => {
  it('is one number, begins with the round, in the running period, and the board says that it runs', async () => {
    const { seq } = await countOf(api);
    const { status, body } = await start(samira, { minutes: 20 });
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
    const session = await fresh();
    const { seq } = await countOf(api);
    expect((await start(noor)).body).toMatchObject({ id: session.id, changed: false, seq });
    expect((await countOf(api)).seq).toBe(seq);
  });

  it('by many at the same moment makes one', async () => {
    await end();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => start(at % 2 ? samira : noor)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ body }) => body.changed)).toHaveLength(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
  });

  it('sent again under the same key gets the answer it had, also when it ended meanwhile', async () => {
    await end();
    const key = { 'idempotency-key': newKey() };
    const { body } = await start(samira, {}, key);
    await edit(noor, body, { step: 'done' });
    expect((await start(samira, {}, key)).body).toEqual(body);
    await end();
    expect((await start(samira, {}, key)).body).toEqual(body);
    expect((await boardOf(samira)).runningSessionId).toBeNull();
  });

  it('is chaired by whose turn it is, round and round, unless the team says otherwise', async () => {
    await end();
    await api.ask('UPDATE board_session SET chair_id = NULL WHERE team_id = $1', [jeugd.team]);
    const members = (await boardOf(samira)).people.filter(({ from, until }) => from !== null && until === null);
    const chairs = [];
    for (const _ of members) chairs.push((await fresh()).chairId);
    expect(new Set(chairs)).toEqual(new Set(members.map(({ id }) => id)));
    expect((await fresh()).chairId).toBe(chairs[0]);
    expect((await fresh({ chairId: null })).chairId).toBeNull();
    expect((await fresh({ chairId: abg.person('hanneke') })).chairId).toBe(abg.person('hanneke'));
  });

  it('takes nobody of elsewhere as chair', async () => {
    await end();
    const { status, body } = await start(samira, { chairId: newKey() });
    expect([status, body]).toMatchObject([400, { errors: [{ field: 'chairId', code: 'unknown' }] }]);
  });
});

describe('going through a session', () => {
  it('a step counts its own time from the moment the server heard of it', async () => {
    const session = await fresh();
    const { body } = await edit(noor, session, { step: 'done' });
    expect(body).toMatchObject({ step: 'done', changed: true, startedAt: session.startedAt });
    expect(body.stepStartedAt > session.stepStartedAt).toBe(true);
    const { body: named } = await edit(samira, body, { presentIds: [abg.person('noor')] });
    expect(named.stepStartedAt).toBe(body.stepStartedAt);
    expect((await edit(samira, named, { step: 'done' })).body).toMatchObject({
      changed: false,
      version: named.version,
    });
  });

  it('two who step at once both come through, and the last choice holds for everybody', async () => {
    const session = await fresh();
    const answers = await Promise.all([
      edit(samira, session, { step: 'ambitions', skipped: ['done'] }),
      edit(noor, session, { step: 'not-done' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const last = answers.map(({ body }) => body).sort((a, b) => b.version - a.version)[0]!;
    expect(await read(session.id)).toMatchObject({ step: last.step, skipped: ['done'], version: session.version + 2 });
  });

  it('who is there is said once each, by people of the organisation', async () => {
    const session = await fresh();
    const twice = [abg.person('noor'), abg.person('noor'), abg.person('hanneke')];
    const { body } = await edit(samira, session, { presentIds: twice });
    expect(body.presentIds).toEqual([abg.person('noor'), abg.person('hanneke')]);
    const stranger = await edit(samira, body, { presentIds: [...body.presentIds, newKey()] });
    expect(stranger.body).toMatchObject({ errors: [{ field: 'presentIds', code: 'unknown' }] });
    expect((await edit(samira, body, { chairId: newKey() })).body).toMatchObject({ errors: [{ field: 'chairId' }] });
  });

  it('two lists of what is taken along meet as two texts: nothing is lost, and one chooses', async () => {
    const session = await fresh();
    await edit(samira, session, { takeAlong: ['Wie kent de jeugdarts?'] });
    const { status, body } = await edit(noor, session, { takeAlong: ['Het inloopuur loopt'], step: 'done' });
    expect([status, body]).toMatchObject([
      409,
      {
        code: 'edit-conflict',
        conflicts: [
          {
            field: 'takeAlong',
            theirs: ['Wie kent de jeugdarts?'],
            mine: ['Het inloopuur loopt'],
            by: abg.person('samira'),
          },
        ],
      },
    ]);
    expect(await read(session.id)).toMatchObject({ step: 'round', takeAlong: ['Wie kent de jeugdarts?'] });
  });

  it('a line with data of a resident is held; a line that stands there is not asked about again', async () => {
    const session = await fresh();
    const mail = 'Vraag het aan jan@voorbeeld.nl';
    const held = await edit(samira, session, { takeAlong: ['Eerst dit', mail] });
    expect(held.body).toMatchObject({ code: 'residents-data-suspected', suspicions: [{ field: 'takeAlong.1' }] });
    const { suspicions } = held.body as unknown as { suspicions: { field: string; kind: string }[] };
    const confirmedNoResidentData = suspicions.map(({ field, kind }) => `${field}:${kind}`);
    const { body } = await edit(samira, session, { takeAlong: ['Eerst dit', mail], confirmedNoResidentData });
    expect((await edit(noor, body, { takeAlong: [mail, 'Nog iets'] })).status).toBe(200);
  });

  it('sent again under the same key is done once', async () => {
    const session = await fresh();
    const key = { 'idempotency-key': newKey() };
    const { body } = await edit(samira, session, { step: 'done' }, key);
    await edit(noor, body, { step: 'ambitions' });
    expect((await edit(samira, session, { step: 'done' }, key)).body).toEqual(body);
    expect((await read(session.id)).step).toBe('ambitions');
    expect(await changesOf(api, session.id)).toHaveLength(3);
  });
});

describe('a session that is over', () => {
  it('says when it ended, and keeps that', async () => {
    const session = await fresh();
    const { body } = await edit(samira, session, { state: 'ended' });
    expect(body).toMatchObject({ state: 'ended', changed: true });
    expect(body.endedAt! >= body.startedAt).toBe(true);
    expect((await edit(noor, session, { state: 'ended' })).body).toMatchObject({
      changed: false,
      endedAt: body.endedAt,
    });
  });

  it('takes what goes along to the Team van teams, and nothing else, until it is taken up again', async () => {
    const session = await fresh();
    const { body: over } = await edit(samira, session, { state: 'ended' });
    expect((await edit(noor, over, { step: 'done' })).body).toMatchObject({ status: 400, errors: [{ field: 'step' }] });
    const { body: late } = await edit(noor, over, { takeAlong: ['Dit nog'] });
    expect(late).toMatchObject({ changed: true, takeAlong: ['Dit nog'] });
    const { body: again } = await edit(noor, late, { state: 'running', step: 'questions' });
    expect(again).toMatchObject({ state: 'running', endedAt: null, step: 'questions' });
  });

  it('is not taken up again while another one runs', async () => {
    const first = await fresh();
    const second = await fresh();
    const { status, body } = await edit(noor, { ...first, version: first.version + 1 }, { state: 'running' });
    expect([status, body.code]).toEqual([409, 'session-running']);
    expect((await boardOf(noor)).runningSessionId).toBe(second.id);
  });
});

describe('the page of a session', () => {
  it('has what was decided, chosen and put on the board in it', async () => {
    const session = await fresh();
    await edit(samira, session, { presentIds: [abg.person('joost')] });
    await samira.post(`/teams/${jeugd.team}/decisions`, { text: 'Op dinsdag bellen', sessionId: session.id });
    await samira.post(`/teams/${jeugd.team}/decisions`, { text: 'Buiten de sessie' });
    const during = await putAction(noor, { title: 'Ouders uitnodigen', periodId: jeugd.period(1) });
    const binned = await putAction(noor, { title: 'Toch niet', periodId: jeugd.period(1) });
    await noor.delete(`/actions/${binned.id}?seenVersion=1`);
    await end();
    const after = await putAction(noor, { title: 'Later bedacht', periodId: jeugd.period(1) });
    const page = await read(session.id);
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
    const session = await fresh();
    const { body } = await noor.get<{ items: Session[] }>(path);
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
    const session = await fresh();
    expect((await edit(hanneke, session, { step: 'done' })).status).toBe(200);
    expect((await read(session.id, hanneke)).step).toBe('done');
    expect((await hanneke.post(`/teams/${jeugd.team}/decisions`, { text: 'Iets' })).status).toBe(403);
  });

  it('a director and another organisation see nothing of it', async () => {
    const session = await fresh();
    const others = [await signIn(api, 'willemijn'), await signIn(api, 'sevda', 'regio')];
    for (const client of others) {
      expect((await client.get(`/board-sessions/${session.id}`)).status).toBe(404);
      expect((await client.get(path)).status).toBe(404);
      expect((await edit(client, session, { step: 'done' })).status).toBe(404);
      expect((await start(client)).status).toBe(404);
    }
  });

  it('who is of another team reads the board and not the session', async () => {
    const session = await fresh();
    const bas = await signIn(api, 'bas');
    expect((await bas.get(`/board-sessions/${session.id}`)).status).toBe(403);
    expect((await start(bas)).status).toBe(403);
  });

  it('whose membership ended while they were at it writes nothing any more', async () => {
    const session = await fresh();
    const today = new Date().toISOString().slice(0, 10);
    await api.ask('UPDATE membership SET until_day = $1::date - 1 WHERE person_id = $2 AND team_id = $3', [
      today,
      abg.person('daan'),
      jeugd.team,
    ]);
    const daan = await signIn(api, 'daan');
    const { seq } = await countOf(api);
    expect((await edit(daan, session, { step: 'done' })).status).toBeGreaterThanOrEqual(403);
    expect((await countOf(api)).seq).toBe(seq);
  });
});
