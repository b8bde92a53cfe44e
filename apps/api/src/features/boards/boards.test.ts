import { gunzipSync } from 'node:zlib';
import type { Board } from '@verbeterbord/domain/boards/board';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, putAction, type Written } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let pieter: TestClient;
const path = `/teams/${jeugd.team}/board`;

beforeAll(async () => {
  api = await openTestApi();
  [samira, pieter] = [await signIn(api, 'samira'), await signIn(api, 'pieter')];
});
afterAll(() => api.dispose());

const tagOf = async (client = samira) => String((await client.get(path)).headers.etag);
const ifNoneMatch = (tag: string) => samira.get<Board | undefined>(path, { 'if-none-match': tag });

describe('the board', () => {
  it('shows everything of the running period, every action under an ambition that stands there', async () => {
    const board = await boardOf(samira);
    expect(board.period.state).toBe('running');
    expect(board.periods.map(({ state }) => state)).toEqual(['rounded-off', 'running', 'planned']);
    expect(board.team).toMatchObject({ slug: 'jeugd-dichtbij', parent: { slug: 'team-van-teams' } });
    const [ambitions, people] = [board.ambitions.map(({ id }) => id), board.people.map(({ id }) => id)];
    for (const action of board.actions) {
      expect(ambitions).toContain(action.ambitionId);
      expect(people).toContain(action.ownerId);
    }
    expect(board.upstream).toMatchObject([
      { id: abg.ambition('team-van-teams', 'op-tijd-hulp'), teamSlug: 'team-van-teams' },
    ]);
  });

  it('of an earlier period shows what came of everything, frozen', async () => {
    const board = await boardOf(samira, jeugd.team, jeugd.period(-2));
    expect(board.period.state).toBe('rounded-off');
    expect(board.actions.length).toBeGreaterThan(0);
    expect(board.actions.every(({ outcome }) => outcome !== undefined)).toBe(true);
    expect(board.ambitions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(board.actions.map(({ ambitionId }) => ambitionId)),
    );
  });

  it('of the next period can be prepared', async () => {
    const board = await boardOf(samira, jeugd.team, jeugd.period(1));
    expect(board.period.state).toBe('planned');
    expect(board.actions.map(({ title }) => title)).toContain('Bellen met drie schoolleiders in Gilze');
  });

  it('does not exist for a period of another team, or of nobody', async () => {
    for (const period of [abg.period('thuis-in-de-buurt', 0), newKey()]) {
      expect((await samira.get(`${path}?period=${period}`)).status).toBe(404);
    }
    expect((await samira.get(`${path}?period=next`)).body.errors).toMatchObject([{ in: 'query', field: 'period' }]);
    expect((await samira.get(`${path}?perioda=${jeugd.period(0)}`)).body.errors).toMatchObject([
      { code: 'unknown-field' },
    ]);
  });

  it('has the same bytes for every reader, compressed or not', async () => {
    const [own, other] = [await samira.get(path), await pieter.get(path)];
    expect(other.text).toBe(own.text);
    const { cookie } = samira;
    const headers = { cookie: cookie!, 'accept-encoding': 'br, gzip' };
    const zipped = await api.app.inject({ url: `/api/v1${path}`, headers });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(own.text);
  });

  it('holds at most half a kilobyte per action and its share of the rest', async () => {
    expect((await samira.get(path)).text.length).toBeLessThan(15_000);
  });
});

describe('the tag of a board', () => {
  it('spares the answer while nothing changed', async () => {
    const { status, text } = await api.app
      .inject({ url: `/api/v1${path}`, headers: { cookie: samira.cookie!, 'if-none-match': await tagOf() } })
      .then(({ statusCode, body }) => ({ status: statusCode, text: body }));
    expect([status, text]).toEqual([304, '']);
  });

  it('spares the question to PostgreSQL too', async () => {
    const tag = await tagOf();
    const { pool } = api.dependencies.database;
    let questions = 0;
    const ask = pool.query;
    const counted = (...said: Parameters<typeof ask>) => {
      questions += 1;
      return Reflect.apply(ask, pool, said);
    };
    Object.assign(pool, { query: counted });
    try {
      expect((await ifNoneMatch(tag)).status).toBe(304);
      expect((await samira.get(path)).status).toBe(200);
    } finally {
      Object.assign(pool, { query: ask });
    }
    expect(questions).toBe(0);
  });

  it('no longer holds right after a write: whoever asks gets the new board', async () => {
    for (let round = 0; round < 10; round++) {
      const tag = await tagOf();
      const action = await putAction(samira, { title: `Ronde ${round}` });
      const { status, body } = await ifNoneMatch(tag);
      expect([status, body?.seq]).toEqual([200, action.seq]);
      expect(body?.actions.at(-1) && body.actions.some(({ id }) => id === action.id)).toBe(true);
    }
  });

  it('moves when an ambition of the Team van teams gets other words', async () => {
    const tag = await tagOf();
    const up = `/ambitions/${abg.ambition('team-van-teams', 'op-tijd-hulp')}`;
    await pieter.patch<Written<object>>(up, { title: 'Inwoners krijgen op tijd passende hulp', seenVersion: 1 });
    const { status, body } = await ifNoneMatch(tag);
    expect([status, body?.upstream[0]?.title]).toEqual([200, 'Inwoners krijgen op tijd passende hulp']);
  });

  it('moves when a member gets another name, joins or leaves', async () => {
    const tag = await tagOf();
    await api.ask("UPDATE person SET given_name = 'Sam' WHERE id = $1", [abg.person('samira')]);
    await expect.poll(async () => (await ifNoneMatch(tag)).status, { timeout: 2000 }).toBe(200);
    expect((await boardOf(samira)).people.find(({ id }) => id === abg.person('samira'))?.givenName).toBe('Sam');
  });

  it('does not move when another team writes', async () => {
    const tag = await tagOf();
    const esra = await signIn(api, 'esra');
    const team = abg.team('een-gezin-een-plan');
    const action = (await boardOf(esra, team)).actions.find(({ status }) => status !== 'done')!;
    expect((await esra.put<object>(`/actions/${action.id}/status`, { status: 'done', seenVersion: 1 })).status).toBe(
      200,
    );
    expect(
      (await api.app.inject({ url: `/api/v1${path}`, headers: { cookie: samira.cookie!, 'if-none-match': tag } }))
        .statusCode,
    ).toBe(304);
  });

  it('of another node moves too, at the latest when the client says what it knows', async () => {
    const action = await putAction(samira);
    await api.ask('UPDATE team_counter SET seq = seq + 1 WHERE team_id = $1', [jeugd.team]);
    const known = { 'known-seq': String(action.seq + 1) };
    expect((await samira.get<Board>(path, known)).body.seq).toBe(action.seq + 1);
  });
});

describe('who sees the board', () => {
  it('is every member of the organisation while the team keeps it open, and the facilitator in the own scope', async () => {
    for (const key of ['bas', 'hanneke']) expect((await (await signIn(api, key)).get(path)).status).toBe(200);
  });

  it('is not the director nor the administrator by their role', async () => {
    for (const key of ['willemijn', 'ruben']) expect((await (await signIn(api, key)).get(path)).status).toBe(404);
  });

  it('is the team, and a facilitator, when it is closed', async () => {
    await api.ask('UPDATE team SET open_to_organisation = false WHERE id = $1', [jeugd.team]);
    const bas = await signIn(api, 'bas');
    await expect.poll(async () => (await bas.get(path)).status, { timeout: 2000 }).toBe(404);
    expect((await samira.get(path)).status).toBe(200);
    for (const route of ['', '/actions', '/ambitions', '/periods', '/changes', '/bin']) {
      expect((await bas.get(`/teams/${jeugd.team}${route}`)).status, route).toBe(404);
    }
    expect((await bas.get<{ items: { id: string }[] }>('/teams')).body.items.map(({ id }) => id)).not.toContain(
      jeugd.team,
    );
  });
});
