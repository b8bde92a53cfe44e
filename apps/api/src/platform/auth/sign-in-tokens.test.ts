import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import type { TestApi } from '../../testing/open-test-api.ts';
import { BendableProvider, type Bends, encode, newKey, signWith } from './testing/bendable-provider.ts';
import {
  expectHeaders,
  expectRefused,
  openSignInApi,
  organisationWith,
  providerAt,
} from './testing/open-sign-in-api.ts';

const secret = 'a-secret-that-is-nowhere-in-a-log';
const soon = () => Math.floor(Date.now() / 1000);
const otherKey = newKey('other');
let twin: BendableProvider;
let api: TestApi;
beforeAll(async () => {
  twin = await new BendableProvider().start();
  api = await openSignInApi([organisationWith([providerAt(twin.issuer)])]);
});
afterAll(async () => {
  await api.dispose();
  await twin.stop();
});
beforeEach(() => {
  twin.bends = {};
});

const hmac = (key: string | Buffer, input: string) => createHmac('sha256', key).update(input).digest('base64url');
const claims = (change: Record<string, unknown>): Bends => ({ claims: (usual) => ({ ...usual, ...change }) });
const without = (name: string): Bends => ({
  claims: (usual) => Object.fromEntries(Object.entries(usual).filter(([key]) => key !== name)),
});
const header = (change: Record<string, unknown>): Bends => ({ header: (usual) => ({ ...usual, ...change }) });

const untrusted: Record<string, () => Bends> = {
  'of another issuer': () => claims({ iss: 'https://login.evil.example' }),
  'of this issuer with a slash more': () => claims({ iss: `${twin.issuer}/` }),
  'without an issuer': () => without('iss'),
  'for another client': () => claims({ aud: 'other-client' }),
  'for nobody': () => without('aud'),
  'for us and a stranger, without saying who asked': () => claims({ aud: ['verbeterbord', 'stranger'] }),
  'for us and a stranger, asked by the stranger': () => claims({ aud: ['verbeterbord', 'stranger'], azp: 'stranger' }),
  'for us but asked by a stranger': () => claims({ azp: 'stranger' }),
  'with another nonce': () => claims({ nonce: 'of-another-sign-in' }),
  'without a nonce': () => without('nonce'),
  'that is over': () => claims({ exp: soon() - 120, iat: soon() - 600 }),
  'that never ends': () => without('exp'),
  'that ends on a word': () => claims({ exp: 'tomorrow' }),
  'made in the future': () => claims({ iat: soon() + 600, exp: soon() + 900 }),
  'not valid yet': () => claims({ nbf: soon() + 600 }),
  'without a time of making': () => without('iat'),
  'without a subject': () => without('sub'),
  'with an empty subject': () => claims({ sub: '' }),
  'with a subject of spaces': () => claims({ sub: '   ' }),
  'with a number for a subject': () => claims({ sub: 42 }),
  'with an endless subject': () => claims({ sub: 'x'.repeat(256) }),
  'without a signature': () => ({ ...header({ alg: 'none' }), sign: () => '' }),
  'with the signature cut off': () => ({ idToken: (token) => `${token.slice(0, token.lastIndexOf('.'))}.` }),
  'signed with our own secret': () => ({ ...header({ alg: 'HS256' }), sign: (input) => hmac(secret, input) }),
  'signed with the public key as a secret': () => ({
    ...header({ alg: 'HS256' }),
    sign: (input) => hmac(twin.key.publicKey.export({ type: 'spki', format: 'pem' }), input),
  }),
  'signed by another key': () => ({ sign: (input) => signWith(otherKey.privateKey, input) }),
  'signed by another key that it names': () => ({
    ...header({ kid: 'other' }),
    sign: (input) => signWith(otherKey.privateKey, input),
  }),
  'that brings its own key': () => ({
    header: (usual) => ({ ...usual, kid: 'other', jwk: otherKey.publicKey.export({ format: 'jwk' }) }),
    sign: (input) => signWith(otherKey.privateKey, input),
  }),
  'whose content was changed after signing': () => ({
    idToken: (token) => {
      const [head, body, signature] = token.split('.');
      const said = JSON.parse(Buffer.from(body!, 'base64url').toString());
      return [head, encode({ ...said, sub: 'the-director' }), signature].join('.');
    },
  }),
  'that demands what we do not know': () => header({ crit: ['x'], x: 1 }),
  'that is no token': () => ({ idToken: () => 'not.a-token' }),
};

describe('a token', () => {
  it.each(Object.keys(untrusted))('%s is refused', async (name) => {
    twin.bends = untrusted[name]!();
    expectHeaders(
      await expectRefused(api, 'mislukt', (browser) => browser.follow('/aanmelden/begin?aanbieder=tweeling')),
    );
  });

  it('that is right lets its person in, also when two audiences are named and we asked', async () => {
    for (const bends of [{}, claims({ aud: ['verbeterbord', 'stranger'], azp: 'verbeterbord' })]) {
      twin.bends = bends;
      const browser = new Browser(api);
      const page = await browser.follow('/aanmelden/begin?aanbieder=tweeling&terug=/teams');
      expect([page.status, page.location]).toEqual([303, '/teams']);
      expectHeaders(page);
      expect(browser.cookie('session')).toMatch(/^[\w-]{43}$/);
    }
  });

  it('signed with a key that is new at the provider lets its person in', async () => {
    twin.key = newKey();
    const { location } = await new Browser(api).follow('/aanmelden/begin?aanbieder=tweeling');
    expect(location).toBe('/');
  });

  it('and what goes with it stand in no log', () => {
    const log = api.log.join('\n');
    expect(log).toContain('signing in ended');
    for (const word of [secret, 'token-for-nothing', 'eyJ', 'hanna', 'the-director']) expect(log).not.toContain(word);
  });
});
