import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import { abg } from '../../testing/demo-names.ts';
import type { TestApi } from '../../testing/open-test-api.ts';
import { signIn } from '../../testing/open-test-api.ts';
import { TestClient } from '../../testing/test-client.ts';
import { BendableProvider } from './testing/bendable-provider.ts';
import {
  expectHeaders,
  expectRefused,
  openSignInApi,
  organisationWith,
  providerAt,
} from './testing/open-sign-in-api.ts';

let twin: BendableProvider;
let api: TestApi;
let minutes = 0;
beforeAll(async () => {
  twin = await new BendableProvider().start();
  api = await openSignInApi([organisationWith([providerAt(twin.issuer)])], {
    now: () => Date.now() + minutes * 60_000,
  });
});
afterAll(async () => {
  await api.dispose();
  await twin.stop();
});

const begin = '/aanmelden/begin?aanbieder=tweeling';
/** Goes to the provider and stops with its answer in the hand. */
async function answerFor(browser: Browser, address = begin): Promise<string> {
  const { location } = await browser.open(address);
  return (await browser.open(location)).location;
}
const isSignedIn = async (token: string | undefined) =>
  (await new TestClient(api.app, `session=${token}`).get('/account')).status === 200;

describe('an answer', () => {
  it('counts once: coming back with it again is too late', async () => {
    const browser = new Browser(api);
    const answer = await answerFor(browser);
    expect((await browser.open(answer)).location).toBe('/');
    await expectRefused(api, 'verlopen', () => browser.open(answer).then((page) => page));
  });

  it('counts at the browser that asked for it, not at one to which it was sent', async () => {
    const asker = new Browser(api);
    const answer = await answerFor(asker);
    await expectRefused(api, 'mislukt', (stranger) => stranger.open(answer));
    // And it was spent by that, so that nobody can go on trying.
    await expectRefused(api, 'verlopen', () => asker.open(answer));
  });

  it('is not swapped between two browsers that both are signing in', async () => {
    const [one, two] = [new Browser(api), new Browser(api)];
    const [ofOne, ofTwo] = [await answerFor(one), await answerFor(two)];
    await expectRefused(api, 'mislukt', () => one.open(ofTwo));
    await expectRefused(api, 'mislukt', () => two.open(ofOne));
  });

  it('with the state of one window and the code of another is refused', async () => {
    const browser = new Browser(api);
    const [first, second] = [new URL(await answerFor(browser)), new URL(await answerFor(browser))];
    first.searchParams.set('code', second.searchParams.get('code')!);
    await expectRefused(api, 'mislukt', () => browser.open(first.href));
    expect((await browser.open(await answerFor(browser))).location).toBe('/');
  });

  it('after ten minutes is too late', async () => {
    await expectRefused(api, 'verlopen', async (browser) => {
      const answer = await answerFor(browser);
      minutes += 10.1;
      return browser.open(answer);
    });
  });

  it('to a question nobody asked is refused, with a page that carries the right headers', async () => {
    expectHeaders(await expectRefused(api, 'mislukt', (browser) => browser.open('/aanmelden/terug')));
    await expectRefused(api, 'verlopen', (browser) => browser.open('/aanmelden/terug?code=x&state=y'));
  });
});

describe('signing in', () => {
  it('asks the provider with a proof, a state and a nonce that are new each time', async () => {
    const pages = [await new Browser(api).open(begin), await new Browser(api).open(begin)];
    const asked = pages.map(({ location }) => new URL(location).searchParams);
    for (const one of asked) {
      expect(one.get('response_type')).toBe('code');
      expect(one.get('code_challenge_method')).toBe('S256');
      expect(one.get('redirect_uri')).toBe('http://bord.example/aanmelden/terug');
    }
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[0]?.get(name)).not.toBe(asked[1]?.get(name));
    expectHeaders(pages[0]!);
    expect(String(pages[0]?.headers['set-cookie'])).toMatch(
      /^sign-in-\w{12}=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('over https ties both cookies to this host, and tells the browser to stay there', async () => {
    const secure = await openSignInApi([organisationWith([providerAt(twin.issuer)])], {
      publicUrl: 'https://bord.example',
    });
    try {
      const browser = new Browser(secure);
      const begun = await browser.open(begin);
      expect(String(begun.headers['set-cookie'])).toMatch(
        /^__Host-sign-in-.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      );
      expect(begun.headers['strict-transport-security']).toContain('max-age=');
      expect(new URL(begun.location).searchParams.get('redirect_uri')).toBe('https://bord.example/aanmelden/terug');
      await browser.follow(begun.location);
      expect(browser.cookieNames).toEqual(['__Host-session']);
    } finally {
      await secure.dispose();
    }
  });

  it('makes a session that nobody could know before: a planted one is not used, and is dead afterwards', async () => {
    const planted = (await signIn(api, 'samira')).cookie!.split('=')[1]!;
    const browser = new Browser(api);
    browser.plant('session', planted);
    await browser.follow(begin);
    expect(browser.cookie('session')).not.toBe(planted);
    expect(await isSignedIn(browser.cookie('session'))).toBe(true);
    expect(await isSignedIn(planted)).toBe(false);
  });

  it('leaves the session that was there alone when it fails', async () => {
    const browser = new Browser(api);
    await browser.follow(begin);
    const token = browser.cookie('session');
    twin.bends = { claims: (usual) => ({ ...usual, aud: 'other' }) };
    await browser.follow(begin);
    twin.bends = {};
    expect(browser.cookie('session')).toBe(token);
    expect(await isSignedIn(token)).toBe(true);
  });

  it('keeps no token, state or browser as it is, only their hashes', async () => {
    const browser = new Browser(api);
    const { location } = await browser.open(begin);
    const [name] = browser.cookieNames;
    const [{ all: attempts }] = (await api.ask<{ all: string }>(
      'SELECT string_agg(a::text, chr(10)) AS all FROM sign_in_attempt a',
    )) as [{ all: string }];
    expect(attempts).not.toContain(new URL(location).searchParams.get('state'));
    expect(attempts).not.toContain(browser.cookie(name!));
    await browser.follow(location);
    const [{ all: sessions }] = (await api.ask<{ all: string }>(
      'SELECT string_agg(s::text, chr(10)) AS all FROM session s',
    )) as [{ all: string }];
    expect(sessions).not.toContain(browser.cookie('session'));
    expect(api.log.join('\n')).not.toContain(browser.cookie('session'));
    expect(browser.cookieNames).toEqual(['session']);
  });

  it('in a window of its own ends on its own small page, also when it fails', async () => {
    expect((await new Browser(api).follow(`${begin}&venster=1`)).location).toBe('/aanmelden/gelukt');
    twin.bends = { token: () => ({ status: 500 }) };
    const { location } = await new Browser(api).follow(`${begin}&venster=1`);
    twin.bends = {};
    expect(location).toBe('/aanmelden?fout=onbereikbaar&venster=1');
  });

  it('that failed tells the sign-in page where one was going', async () => {
    twin.bends = { comeBack: (answer) => answer.set('error', 'access_denied') };
    const { location } = await new Browser(api).follow(`${begin}&terug=${encodeURIComponent('/teams/jeugd?lijst=1')}`);
    twin.bends = {};
    expect(location).toBe(`/aanmelden?fout=geweigerd&terug=${encodeURIComponent('/teams/jeugd?lijst=1')}`);
  });

  it('notes who came in and who was refused, with from where', async () => {
    const browser = new Browser(api);
    await browser.follow(begin);
    twin.bends = { claims: (usual) => ({ ...usual, aud: 'other' }) };
    await new Browser(api).follow(begin);
    twin.bends = {};
    await new TestClient(api.app, `session=${browser.cookie('session')}`).delete('/session');
    await api.dependencies.audit.flush();
    const rows = await api.ask<{ entry: { action: string; object: string; result: string; origin: string } }>(
      'SELECT to_json(e) AS entry FROM audit_entry e',
      [],
      abg.organisation,
    );
    const seen = rows.map(
      ({ entry }) => `${entry.action} ${entry.object.split(':')[0]} ${entry.result} ${entry.origin}`,
    );
    expect(seen).toEqual(
      expect.arrayContaining([
        'signed-in person done 127.0.0.1',
        'signed-in provider refused 127.0.0.1',
        'signed-out person done 127.0.0.1',
      ]),
    );
  });
});
