import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import type { TestApi } from '../../testing/open-test-api.ts';
import { TestClient } from '../../testing/test-client.ts';
import { type HonestProvider, honestSecret, startHonestProvider } from './testing/honest-provider.ts';
import { expectRefused, openSignInApi, organisationWith, providerAt } from './testing/open-sign-in-api.ts';

let honest: HonestProvider;
let api: TestApi;
beforeAll(async () => {
  honest = await startHonestProvider('http://bord.example');
  const key = { key: honest.clientKey, algorithm: 'ES256', header: { kid: 'ours' } } as const;
  api = await openSignInApi([
    organisationWith([
      providerAt(honest.issuer, {
        id: 'geheim',
        clientId: 'with-secret',
        proof: { kind: 'secret', secret: honestSecret },
      }),
      providerAt(honest.issuer, { id: 'sleutel', clientId: 'with-key', proof: { kind: 'key', key } }),
      providerAt(honest.issuer, { id: 'fout', clientId: 'with-secret', proof: { kind: 'secret', secret: 'wrong' } }),
    ]),
  ]);
});
afterAll(async () => {
  await api.dispose();
  await honest.stop();
});

const clientOf = (browser: Browser) => new TestClient(api.app, `session=${browser.cookie('session')}`);
const begin = (id: string) => `/aanmelden/begin?aanbieder=${id}&terug=/teams`;

describe('a provider as municipalities have it', () => {
  it.each(['geheim', 'sleutel'])('lets a person in by the client with its %s', async (id) => {
    const browser = new Browser(api);
    expect((await browser.follow(begin(id))).location).toBe('/teams');
    const { person } = (await clientOf(browser).get<Account>('/account')).body;
    // It gives the names only when it is asked further.
    expect(person).toMatchObject({ givenName: 'Noor', familyName: 'van Dijk' });
  });

  it('knows the same person by both clients', async () => {
    expect(await api.ask('SELECT 1 FROM identity')).toHaveLength(1);
  });

  it('refuses the wrong secret, and that is a clear page too', async () => {
    await expectRefused(api, 'mislukt', (browser) => browser.follow(begin('fout')));
  });

  it('tells that the person refused', async () => {
    honest.subject = null;
    await expectRefused(api, 'geweigerd', (browser) => browser.follow(begin('geheim')));
    honest.subject = 'noor';
  });

  it('is left too when signing out: our session ends, and its own page is where the browser goes next', async () => {
    const browser = new Browser(api);
    await browser.follow(begin('geheim'));
    const { address } = (
      await clientOf(browser).get<{ address: string }>('/account/sign-out', { host: 'bord.example' })
    ).body;
    const url = new URL(address);
    expect(url.origin).toBe(honest.issuer);
    expect(url.searchParams.get('client_id')).toBe('with-secret');
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe('http://bord.example/aanmelden');
    expect(url.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
    await clientOf(browser).delete('/session');
    const page = await browser.open(address);
    expect(page.status).toBe(200);
    expect(page.body).toContain('<form');
  });
});
