import type { MySession, SignInOptions } from '@verbeterbord/contracts/account/account.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSignInApi, organisationWith, providerAt } from '../../platform/auth/testing/open-sign-in-api.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { listenToStream } from '../../testing/listen-to-stream.ts';
import { openTestApi, signIn, stranger, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let minutes = 0;
beforeAll(async () => {
  api = await openTestApi({
    now: () => Date.now() + minutes * 60_000,
    sessionTerms: { idle: 30 * 60, most: 8 * 3600 },
  });
});
afterAll(() => api.dispose());

const listOf = async (client: TestClient) => (await client.get<{ items: MySession[] }>('/account/sessions')).body.items;

describe('my sessions', () => {
  it('are those of this person only, and one of them is this one', async () => {
    const [here, there] = [await signIn(api, 'samira'), await signIn(api, 'samira')];
    await signIn(api, 'daan');
    const sessions = await listOf(here);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const current = sessions.find(({ isCurrent }) => isCurrent);
    expect((await listOf(there)).find(({ isCurrent }) => isCurrent)?.id).not.toBe(current?.id);
  });

  it('of somebody else do not exist for me', async () => {
    const [samira, daan] = [await signIn(api, 'samira'), await signIn(api, 'daan')];
    const [ofDaan] = await listOf(daan);
    expect((await samira.delete(`/account/sessions/${ofDaan?.id}`)).status).toBe(404);
    expect((await samira.delete(`/account/sessions/${abg.organisation}`)).status).toBe(404);
    expect((await daan.get('/account')).status).toBe(200);
  });

  it('can be ended from another browser: its live stream ends within ten seconds, and it is signed out', async () => {
    const address = await api.app.listen({ port: 0, host: '127.0.0.1' });
    const [here, phone] = [await signIn(api, 'samira'), await signIn(api, 'samira')];
    const ear = await listenToStream(address, phone, `teams=${jeugd.team}`);
    expect(ear.status).toBe(200);
    const ofPhone = (await listOf(phone)).find(({ isCurrent }) => isCurrent);
    const from = performance.now();
    expect((await here.delete(`/account/sessions/${ofPhone?.id}`)).status).toBe(204);
    while (!ear.isOver() && performance.now() - from < 10_000) await new Promise((next) => setTimeout(next, 50));
    expect(ear.isOver()).toBe(true);
    expect(ear.heard.some(({ event }) => event === 'signed-out')).toBe(true);
    expect((await phone.get('/account')).status).toBe(401);
    expect((await here.get('/account')).status).toBe(200);
  });

  it('end when left alone, and do not while somebody works', async () => {
    const [busy, idle] = [await signIn(api, 'samira'), await signIn(api, 'samira')];
    for (const later of [20, 20]) {
      minutes += later;
      expect((await busy.get('/account')).status).toBe(200);
    }
    expect((await idle.get('/account')).status).toBe(401);
  });

  it('end when left alone with a board open too: that a stream stands is no work', async () => {
    const { port } = api.app.server.address() as { port: number };
    const idle = await signIn(api, 'samira');
    const ear = await listenToStream(`http://127.0.0.1:${port}`, idle, `teams=${jeugd.team}`);
    for (const later of [20, 20]) {
      expect(ear.isOver()).toBe(false);
      minutes += later;
      await api.dependencies.streams.recheck();
    }
    await expect.poll(ear.isOver).toBe(true);
    expect((await idle.get('/account')).status).toBe(401);
  });

  it('end after a working day, however busy', async () => {
    const busy = await signIn(api, 'samira');
    for (let quarters = 0; quarters < 31; quarters++) {
      minutes += 15;
      expect((await busy.get('/account')).status).toBe(200);
    }
    minutes += 16;
    expect((await busy.get('/account')).status).toBe(401);
  });
});

describe('where one can sign in', () => {
  const optionsOf = async (on: TestApi, query = '', host = 'bord.example') =>
    (await stranger(on).get<SignInOptions>(`/sign-in-options${query}`, { host })).body;

  it('is nowhere but at the demo, when nothing else was set up', async () => {
    expect(await optionsOf(api)).toEqual({ items: [], asksEmail: false, isDemo: true });
  });

  it('is every provider when there is one organisation', async () => {
    const one = await openSignInApi([organisationWith([providerAt('https://a.example'), second])]);
    expect((await optionsOf(one)).items.map(({ id }) => id)).toEqual(['tweeling', 'tweede']);
    await one.dispose();
  });

  it('follows from the host name, else from the domain of an e-mail address, and tells of no other', async () => {
    const several = await openSignInApi([
      organisationWith([providerAt('https://a.example', { hosts: ['abg.example'], emailDomains: ['abg.nl'] })]),
      organisationWith([second], { slug: 'veldstad', name: 'Gemeente Veldstad', shortName: 'Veldstad' }),
    ]);
    expect(await optionsOf(several)).toEqual({ items: [], asksEmail: true, isDemo: false });
    expect((await optionsOf(several, '', 'ABG.example:8080')).items).toMatchObject([{ id: 'tweeling' }]);
    expect((await optionsOf(several, '?emailDomain=ABG.nl')).items).toMatchObject([{ id: 'tweeling' }]);
    expect((await optionsOf(several, '?emailDomain=veldstad.nl')).items).toMatchObject([
      { id: 'tweede', organisation: 'Gemeente Veldstad' },
    ]);
    expect(await optionsOf(several, '?emailDomain=abg.nl.evil.example')).toMatchObject({ items: [], asksEmail: false });
    // The host is chosen; an address of elsewhere changes nothing.
    expect((await optionsOf(several, '?emailDomain=veldstad.nl', 'abg.example')).items).toHaveLength(1);
    expect((await stranger(several).get('/sign-in-options?emailDomain=noor@abg.nl')).status).toBe(400);
    await several.dispose();
  });
});

const second = providerAt('https://b.example', { id: 'tweede', emailDomains: ['veldstad.nl'] });
