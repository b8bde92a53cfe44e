import type { Board } from '@verbeterbord/domain/boards/board';
import { addDays, calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../app/build-app.ts';
import { openDependencies } from '../../app/dependencies.ts';
import { boardOf, putAction, putAmbition } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import { settledBoard } from '../../testing/settled-board.ts';
import { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
const path = `/teams/${jeugd.team}/board`;
const today = () => calendarDayIn(Date.now(), 'Europe/Amsterdam');
const yesterday = () => addDays(today(), -1);

beforeAll(async () => {
  api = await openTestApi();
  [samira, noor] = [await signIn(api, 'samira'), await signIn(api, 'noor')];
});
afterAll(() => api.dispose());

const ask = (on: string, client = samira) => client.get<Board & { errors: object[] }>(`${path}?on=${on}`);
const boardOn = async (on: string) => {
  const { status, body, text } = await ask(on);
  expect(status, text).toBe(200);
  return body;
};
/** Everything so far was done a day earlier than it seemed. */
const nightFalls = () =>
  api.asOwner(async (owner) => {
    const columns = { change: 'at', action: 'created_at', ambition: 'created_at', success: 'created_at' };
    for (const [table, column] of Object.entries(columns)) {
      const shift = `UPDATE ${table} SET ${column} = ${column} - interval '1 day' WHERE team_id = $1`;
      await owner.query(shift, [jeugd.team]);
    }
  });
const titles = (board: Board) => board.actions.map(({ title }) => title);

describe('the board of an earlier day', () => {
  it('shows what stood there at the end of it, whatever happened since', async () => {
    const [moved, edited, binned] = [
      await putAction(samira, { title: 'Gaat morgen mee naar straks' }),
      await putAction(samira, { title: 'Heette toen zo' }),
      await putAction(samira, { title: 'Stond er toen' }),
    ];
    const gone = await putAction(samira, { title: 'Lag toen al in de bak' });
    await samira.delete(`/actions/${gone.id}`);
    const ambition = await putAmbition(samira, { title: 'Zo noemden we dat toen' });
    const then = await boardOf(samira);
    await nightFalls();

    await samira.patch(`/actions/${moved.id}`, { periodId: jeugd.period(1), seenVersion: 1 });
    await samira.patch(`/actions/${edited.id}`, { title: 'Heet nu anders', seenVersion: 1 });
    await noor.patch(`/actions/${edited.id}`, { title: 'En nu weer anders', with: 'Daan', seenVersion: 2 });
    await samira.put(`/actions/${edited.id}/status`, { status: 'done', stuckReason: null, seenVersion: 3 });
    await samira.delete(`/actions/${binned.id}`);
    await samira.post(`/actions/${gone.id}/restoration`);
    await putAction(samira, { title: 'Kwam er pas later bij' });
    await samira.patch(`/ambitions/${ambition.id}`, { title: 'Nu heet het zo', seenVersion: 1 });
    await samira.put(`/ambitions/${ambition.id}/lifecycle`, { lifecycle: 'stopped', reason: null, seenVersion: 2 });

    const board = await boardOn(yesterday());
    expect(settledBoard(board)).toEqual(settledBoard(then));
    expect(board.people.map(({ id }) => id).sort()).toEqual(then.people.map(({ id }) => id).sort());
    expect(titles(await boardOf(samira))).toContain('En nu weer anders');
  });

  it('of today is the board as it is now', async () => {
    expect(await boardOn(today())).toEqual(await boardOf(samira));
  });

  it('passes over a column that is gone, and a change that holds nothing', async () => {
    const action = await putAction(samira, { title: 'Blijft leesbaar' });
    await nightFalls();
    await samira.patch(`/actions/${action.id}`, { title: 'Nieuwe woorden', seenVersion: 1 });
    await samira.patch(`/actions/${action.id}`, { with: 'Noor', seenVersion: 2 });
    await api.ask(
      'UPDATE change SET before = before || \'{"colour": "blue"}\' WHERE entity_id = $1 AND before ? \'title\'',
      [action.id],
    );
    await api.ask("UPDATE change SET before = 'null' WHERE entity_id = $1 AND before ? 'with_text'", [action.id]);
    expect(titles(await boardOn(yesterday()))).toContain('Blijft leesbaar');
  });

  it('of a period that was rounded off before changes were kept is what was kept of it', async () => {
    const kept = await boardOf(samira, jeugd.team, jeugd.period(-2));
    const board = await boardOn(kept.period.startsOn);
    expect(board.period).toEqual(kept.period);
    expect(titles(board).sort()).toEqual(titles(kept).sort());
    expect(board.prepared).toEqual([]);
  });

  it('does not exist for a day to come, a day before the team began, or next to a period', async () => {
    const faults = [{ in: 'query', field: 'on', code: 'not-allowed-value' }];
    for (const day of [addDays(today(), 1), '2001-01-01']) {
      const { status, body } = await ask(day);
      expect([status, body.errors], day).toMatchObject([400, faults]);
    }
    expect((await ask('2026-02-30')).status).toBe(400);
    expect((await ask(`${yesterday()}&period=${jeugd.period(0)}`)).status).toBe(400);
  });
});

describe('who sees the board of an earlier day', () => {
  it('is who sees the board: a colleague of another team does, and gets the very same', async () => {
    expect((await ask(yesterday(), await signIn(api, 'bas'))).text).toBe((await ask(yesterday())).text);
  });

  it('is no director or administrator by their role, and nobody of another organisation, for whatever day', async () => {
    const strangers = [
      await signIn(api, 'willemijn'),
      await signIn(api, 'ruben'),
      await signIn(api, 'binnenstad-1', 'regio'),
    ];
    for (const client of strangers)
      for (const day of [yesterday(), today(), addDays(today(), 1), '2001-01-01'])
        expect((await ask(day, client)).status, day).toBe(404);
  });
});

describe('whatever plan PostgreSQL chooses', () => {
  it('the walls stand open before a table is met: the board of an earlier day and the trends are the same', async () => {
    const days = [yesterday(), addDays(today(), -20)];
    const paths = [...days.map((day) => `${path}?on=${day}`), `/teams/${jeugd.team}/trends`];
    const usual = await Promise.all(paths.map(async (one) => (await samira.get<unknown>(one)).body));
    for (const temper of ['-c enable_nestloop=off', '-c enable_hashjoin=off -c enable_memoize=off']) {
      const appUrl = `${api.database.appUrl}${api.database.appUrl.includes('?') ? '&' : '?'}options=${encodeURIComponent(temper)}`;
      const dependencies = await openDependencies({ appUrl, isDemo: true, connections: 2, limits: null });
      const app = await buildApp(dependencies, { logLevel: 'silent' });
      const client = new TestClient(app, samira.cookie);
      for (const [index, one] of paths.entries()) {
        const { body } = await client.get<unknown>(one);
        expect(inOneOrder(body), `${one} ${temper}`).toEqual(inOneOrder(usual[index]));
      }
      await app.close();
      await dependencies.close();
    }
  });
});

/** Where rows are equal in order, their order is PostgreSQL's own choice. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(inOneOrder(one))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOneOrder(inner)]));
}
