import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAction } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { type Ear, listenToStream } from '../../testing/listen-to-stream.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let address: string;
let samira: TestClient;
const ears: Ear[] = [];

beforeAll(async () => {
  api = await openTestApi({ recheckEvery: 200 });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  samira = await signIn(api, 'samira');
});
afterAll(async () => {
  for (const ear of ears) ear.close();
  await api.dispose();
});

const listen = async (client: TestClient, query: string) => {
  const ear = await listenToStream(address, client, query);
  ears.push(ear);
  return ear;
};
const of = (teamId: string) => (data: Record<string, unknown>) => data.teamId === teamId;

describe('the live stream', () => {
  it('tells every counter on connecting, and rings within a second of a write', async () => {
    const ear = await listen(await signIn(api, 'noor'), `teams=${jeugd.team},${abg.team('team-van-teams')}`);
    await ear.hears('bell', of(jeugd.team));
    await ear.hears('bell', of(abg.team('team-van-teams')));
    const written = await putAction(samira);
    const answered = performance.now();
    const bell = await ear.hears('bell', ({ seq }) => seq === written.seq);
    expect(bell.at - answered).toBeLessThan(1000);
  });

  it('rings at another node too', async () => {
    const ear = await listen(samira, `teams=${jeugd.team}`);
    await ear.hears('bell');
    const [row] = await api.ask<{ seq: string }>(
      'UPDATE team_counter SET seq = seq + 1 WHERE team_id = $1 RETURNING seq',
      [jeugd.team],
    );
    await api.ask("SELECT pg_notify('bell', $1)", [`${jeugd.team}:${row?.seq}`]);
    expect((await ear.hears('bell', ({ seq }) => seq === Number(row?.seq))).data.teamId).toBe(jeugd.team);
  });

  it('carries numbers and ids, never a text', async () => {
    const ear = await listen(samira, `teams=${jeugd.team}`);
    const written = await putAction(samira, { title: 'Niet over de lijn' });
    await ear.hears('bell', ({ seq }) => seq === written.seq);
    expect(JSON.stringify(ear.heard)).not.toContain('lijn');
    for (const { event, data } of ear.heard) {
      expect(Object.keys(data)).toEqual(event === 'bell' ? ['teamId', 'seq'] : ['teamId', 'personIds']);
    }
  });

  it('is silent about boards that were not asked for', async () => {
    const ear = await listen(samira, `teams=${abg.team('team-van-teams')}`);
    await ear.hears('bell');
    await putAction(samira);
    const later = await listen(samira, `teams=${jeugd.team}`);
    await later.hears('bell');
    expect(ear.heard.every(({ data }) => data.teamId === abg.team('team-van-teams'))).toBe(true);
  });

  it('is refused for a board one may not read, of this organisation or another', async () => {
    expect((await samira.get(`/events?teams=${regio.team('binnenstad')}`)).status).toBe(404);
    expect((await samira.get(`/events?teams=${jeugd.team},${regio.team('binnenstad')}`)).status).toBe(404);
    expect((await (await signIn(api, 'willemijn')).get(`/events?teams=${jeugd.team}`)).status).toBe(404);
    expect((await samira.get('/events?teams=nonsense')).status).toBe(400);
    expect((await samira.get('/events')).status).toBe(400);
  });
});

describe('who is looking', () => {
  const has = (personId: string) => (data: Record<string, unknown>) => (data.personIds as string[]).includes(personId);

  it('goes round inside the team only, and only about who lets it show', async () => {
    const [noor, bas] = [await signIn(api, 'noor'), await signIn(api, 'bas')];
    const inside = await listen(samira, `teams=${jeugd.team}`);
    const outside = await listen(bas, `teams=${jeugd.team}&watching=${jeugd.team}`);
    const looking = await listen(noor, `teams=${jeugd.team}&watching=${jeugd.team}`);
    await inside.hears('presence', has(abg.person('noor')));
    looking.close();
    await inside.hears('presence', ({ personIds }) => (personIds as string[]).length === 0);
    expect(outside.heard.some(({ event }) => event === 'presence')).toBe(false);
    expect(JSON.stringify(inside.heard)).not.toContain(abg.person('bas'));
    expect(JSON.stringify(inside.heard)).not.toContain(abg.person('samira'));
  });

  it('is no longer told to somebody who left the team but may still read its board', async () => {
    const team = abg.team('team-van-teams');
    const amir = await listen(await signIn(api, 'amir'), `teams=${team}`);
    await amir.hears('presence');
    await api.ask('UPDATE membership SET until_day = from_day WHERE person_id = $1 AND team_id = $2', [
      abg.person('amir'),
      team,
    ]);
    await expect.poll(() => amir.isOver(), { timeout: 3000 }).toBe(true);
    expect(amir.heard.map(({ event }) => event)).not.toContain('signed-out');
    const again = await listen(await signIn(api, 'amir'), `teams=${team}`);
    await again.hears('bell');
    expect(again.heard.map(({ event }) => event)).not.toContain('presence');
  });
});

describe('a stream ends', () => {
  it('when its person signs out elsewhere', async () => {
    const client = await signIn(api, 'daan');
    const ear = await listen(client, `teams=${jeugd.team}`);
    await ear.hears('bell');
    await client.delete('/session');
    await ear.hears('signed-out');
    await expect.poll(() => ear.isOver(), { timeout: 2000 }).toBe(true);
  });

  it('when its person may no longer read one of the boards', async () => {
    const ear = await listen(await signIn(api, 'esra'), `teams=${jeugd.team}`);
    await ear.hears('bell');
    await api.ask('UPDATE team SET open_to_organisation = false WHERE id = $1', [jeugd.team]);
    await expect.poll(() => ear.isOver(), { timeout: 3000 }).toBe(true);
  });

  it('when the server stops', async () => {
    const ear = await listen(samira, `teams=${jeugd.team}`);
    await ear.hears('bell');
    api.dependencies.streams.close();
    await expect.poll(() => ear.isOver(), { timeout: 2000 }).toBe(true);
  });
});
