import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import type { TestApi } from '../../testing/open-test-api.ts';
import { BendableProvider, type Bends } from './testing/bendable-provider.ts';
import { expectRefused, openSignInApi, organisationWith, providerAt } from './testing/open-sign-in-api.ts';

let twin: BendableProvider;
let other: BendableProvider;
let api: TestApi;
let hours = 0;
beforeAll(async () => {
  [twin, other] = await Promise.all([new BendableProvider().start(), new BendableProvider().start()]);
  const providers = [
    providerAt(twin.issuer),
    providerAt(other.issuer, { id: 'ander' }),
    providerAt('http://127.0.0.1:9', { id: 'weg' }),
  ];
  api = await openSignInApi([organisationWith(providers)], { now: () => Date.now() + hours * 3_600_000 });
});
afterAll(async () => {
  await api.dispose();
  await twin.stop();
  await other.stop();
});
beforeEach(() => {
  twin.bends = {};
  // Every test begins without what the last one taught us of the provider.
  hours += 2;
});

const begin = '/aanmelden/begin?aanbieder=tweeling';
const comeBack = (change: (answer: URLSearchParams) => void): Bends => ({ comeBack: change });
const failing = (error: string): Bends =>
  comeBack((answer) => {
    answer.delete('code');
    answer.set('error', error);
  });

const answers: Record<string, readonly [fout: string, bends: () => Bends]> = {
  'names another issuer': ['mislukt', () => comeBack((answer) => answer.set('iss', other.issuer))],
  'names no issuer where the provider always does': ['mislukt', () => comeBack((answer) => answer.delete('iss'))],
  'holds no code': ['mislukt', () => comeBack((answer) => answer.delete('code'))],
  'holds a code of nobody': ['mislukt', () => comeBack((answer) => answer.set('code', 'made-up'))],
  'holds two codes': ['mislukt', () => comeBack((answer) => answer.append('code', 'made-up'))],
  'holds no state': ['mislukt', () => comeBack((answer) => answer.delete('state'))],
  'holds two states': ['mislukt', () => comeBack((answer) => answer.append('state', 'another'))],
  'holds a state of nobody': ['verlopen', () => comeBack((answer) => answer.set('state', 'made-up'))],
  'brings a token along in the address': ['mislukt', () => comeBack((answer) => answer.set('id_token', 'e30.e30.x'))],
  'says that the person refused': ['geweigerd', () => failing('access_denied')],
  'says that nobody is signed in there': ['geweigerd', () => failing('login_required')],
  'says that the provider is out of order': ['onbereikbaar', () => failing('temporarily_unavailable')],
  'says something that nobody knows': ['mislukt', () => failing('<script>alert(1)</script>')],
};

describe('an answer in the address of the browser', () => {
  it.each(Object.keys(answers))('that %s lets nobody in', async (name) => {
    const [fout, bends] = answers[name]!;
    twin.bends = bends();
    const page = await expectRefused(api, fout, (browser) => browser.follow(begin));
    expect(page.location).not.toContain('script');
  });
});

const large = JSON.stringify({ padding: 'x'.repeat(2_000_000) });
const roads: Record<string, readonly [fout: string, bends: () => Bends]> = {
  'breaks at the token': ['onbereikbaar', () => ({ token: () => ({ status: 500, body: 'broken' }) })],
  'answers with a page instead of a token': [
    'mislukt',
    () => ({ token: () => ({ type: 'text/html', body: '<html>' }) }),
  ],
  'answers with half a token': ['mislukt', () => ({ token: () => ({ body: '{"access_token":' }) })],
  'sends the question for a token elsewhere': ['mislukt', () => ({ token: () => ({ status: 302, body: '' }) })],
  'gives no ID token': ['mislukt', () => ({ token: ({ id_token: _, ...rest }) => ({ body: rest }) })],
  'gives a very large token': ['mislukt', () => ({ token: () => ({ body: large }) })],
  'refuses our secret': ['mislukt', () => ({ token: () => ({ status: 401, body: { error: 'invalid_client' } }) })],
  'hides its keys': ['onbereikbaar', () => ({ keys: () => ({ status: 503, body: '' }) })],
  'gives very large keys': ['mislukt', () => ({ keys: () => ({ body: large }) })],
  'has no keys': ['mislukt', () => ({ keys: () => ({ body: { keys: [] } }) })],
  'names another issuer': ['mislukt', () => ({ discovery: (usual) => ({ body: { ...usual, issuer: other.issuer } }) })],
  'names its issuer with a slash more': [
    'mislukt',
    () => ({ discovery: (usual) => ({ body: { ...usual, issuer: `${twin.issuer}/` } }) }),
  ],
  'describes itself as a page': ['mislukt', () => ({ discovery: () => ({ type: 'text/html', body: '<html>' }) })],
  'is broken from the start': ['onbereikbaar', () => ({ discovery: () => ({ status: 502, body: '' }) })],
  'never says what it is': ['onbereikbaar', () => ({ discovery: () => ({ silent: true }) })],
  'never gives the token': ['onbereikbaar', () => ({ token: () => ({ silent: true }) })],
};

describe('a provider', () => {
  it.each(Object.keys(roads))('that %s lets nobody in, and is given no more than five seconds', async (name) => {
    const [fout, bends] = roads[name]!;
    twin.bends = bends();
    const from = performance.now();
    await expectRefused(api, fout, (browser) => browser.follow(begin));
    expect(performance.now() - from).toBeLessThan(7_000);
  });

  it('that is not there says so on the sign-in page', async () => {
    await expectRefused(api, 'onbereikbaar', (browser) => browser.follow('/aanmelden/begin?aanbieder=weg'));
  });

  it('that nobody knows is no way in', async () => {
    await expectRefused(api, 'mislukt', (browser) => browser.follow('/aanmelden/begin?aanbieder=niemand'));
    await expectRefused(api, 'mislukt', (browser) => browser.follow('/aanmelden/begin'));
  });

  it('cannot hand in the code of another: that code goes to whom the browser was sent to, with a proof of its own', async () => {
    // The other provider lures our browser with an answer meant for the first, which does not say who it is.
    twin.bends = { discovery: ({ authorization_response_iss_parameter_supported: _, ...rest }) => ({ body: rest }) };
    other.bends = comeBack((answer) => answer.delete('iss'));
    const page = await expectRefused(api, 'mislukt', async (browser) => {
      const { location } = await browser.open(begin);
      const asked = new URL(location);
      const lured = new URL(`${other.issuer}/authorize`);
      lured.search = asked.search;
      return browser.follow(lured.href);
    });
    expect(page.location).toBe('/aanmelden?fout=mislukt');
  });

  it('is asked what it is once an hour, and again after something went wrong', async () => {
    const askedOf = () => twin.asked.filter((path) => path.includes('well-known')).length;
    const before = askedOf();
    for (let times = 0; times < 3; times++) await new Browser(api).follow(begin);
    expect(askedOf()).toBe(before + 1);
    twin.bends = { claims: (usual) => ({ ...usual, aud: 'other' }) };
    await new Browser(api).follow(begin);
    twin.bends = {};
    await new Browser(api).follow(begin);
    expect(askedOf()).toBe(before + 2);
    hours += 1.1;
    expect((await new Browser(api).follow(begin)).location).toBe('/');
    expect(askedOf()).toBe(before + 3);
  });
});
