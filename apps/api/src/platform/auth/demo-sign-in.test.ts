import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import { abg, regio } from '../../testing/demo-names.ts';
import { openTestApi, type TestApi } from '../../testing/open-test-api.ts';
import { TestClient } from '../../testing/test-client.ts';
import { openDemoProvider } from './demo-provider.ts';
import { demoIssuer } from './demo-settings.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.dispose());

const begin = (personId: string, terug = '/') =>
  `/aanmelden/begin?aanbieder=demo&persoon=${personId}&terug=${encodeURIComponent(terug)}`;
const accountOf = async (browser: Browser) =>
  (await new TestClient(api.app, `session=${browser.cookie('session')}`).get<Account>('/account')).body;

describe('signing in at the demo', () => {
  it('is the same road as everywhere: a provider, a code, a token with a signature, a session', async () => {
    const browser = new Browser(api);
    const page = await browser.follow(begin(abg.person('samira'), '/teams/jeugd-dichtbij?lijst=1'));
    expect([page.status, page.location]).toEqual([303, '/teams/jeugd-dichtbij?lijst=1']);
    expect((await accountOf(browser)).person.givenName).toBe('Samira');
  });

  it('knows the people of the other organisation too: the organisation follows from the person', async () => {
    const browser = new Browser(api);
    const [, other] = (
      await api.dependencies.database.run<{ person_id: string; organisation_id: string }>(
        { name: 'demo_others', text: 'SELECT * FROM demo_people()' },
        [],
      )
    ).filter((one) => one.organisation_id === regio.organisation);
    await browser.follow(begin(other!.person_id));
    expect((await accountOf(browser)).organisation.id).toBe(regio.organisation);
  });

  it('lets the next person in at the same browser, and ends the session of the one before', async () => {
    const browser = new Browser(api);
    await browser.follow(begin(abg.person('samira')));
    const before = browser.cookie('session');
    const { location } = await browser.follow(begin((await demoPeople())[1]!));
    expect(location).toBe('/');
    expect((await accountOf(browser)).person.id).toBe((await demoPeople())[1]);
    expect((await new TestClient(api.app, `session=${before}`).get('/account')).status).toBe(401);
  });

  it('lets nobody become who is not on offer', async () => {
    const browser = new Browser(api);
    const { location } = await browser.follow(begin(abg.person('daan')));
    expect(location).toBe('/aanmelden?fout=geweigerd');
    expect(browser.cookie('session')).toBeUndefined();
  });

  it('sends who names nobody back to choose', async () => {
    expect((await new Browser(api).follow('/aanmelden/begin?aanbieder=demo')).location).toBe('/aanmelden');
  });

  it('works behind a proxy with https, whatever this server is called inside', async () => {
    const secure = await openTestApi({ publicUrl: 'https://bord.example' });
    try {
      const browser = new Browser(secure, 'intern.local:8080');
      const begun = await browser.open(begin(abg.person('samira')));
      expect(begun.location).toMatch(/^\/demo-aanmelden\/auth\?/);
      expect(begun.location).toContain(encodeURIComponent('https://bord.example/aanmelden/terug'));
    } finally {
      await secure.dispose();
    }
  });

  it('sends nobody to another site, whatever return address is asked for', async () => {
    const browser = new Browser(api);
    const { location } = await browser.open(begin(abg.person('samira')));
    const bent = new URL(location, 'http://bord.example');
    bent.searchParams.set('redirect_uri', 'https://evil.example/aanmelden/terug');
    const answer = await browser.open(bent.pathname + bent.search);
    expect(answer.location).not.toContain('evil');
  });

  it('does not exist outside a demo', async () => {
    const nobody = { clientSecret: 'x', isDemoPerson: async () => true, returnAddressOf: () => null };
    await expect(openDemoProvider({ ...nobody, isDemo: false })).rejects.toThrow('only in a demo');
    const real = await openTestApi({ isDemo: false });
    try {
      const browser = new Browser(real);
      expect((await browser.open(begin(abg.person('samira')))).location).toBe('/aanmelden?fout=mislukt');
      expect((await browser.open('/demo-aanmelden/auth')).status).toBe(404);
      expect(await real.ask('SELECT 1 FROM identity')).toEqual([]);
    } finally {
      await real.dispose();
    }
  });

  it('is known by issuer and subject like everybody', async () => {
    const rows = await api.ask<{ issuer: string }>('SELECT DISTINCT issuer FROM identity');
    expect(rows).toEqual([{ issuer: demoIssuer }]);
  });
});

const demoPeople = async (): Promise<string[]> =>
  (
    await api.dependencies.database.run<{ person_id: string }>(
      { name: 'demo_all', text: 'SELECT person_id FROM demo_people()' },
      [],
    )
  ).map((row) => row.person_id);
