import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BendableProvider } from '../platform/auth/testing/bendable-provider.ts';
import { openSignInApi, organisationWith, providerAt } from '../platform/auth/testing/open-sign-in-api.ts';
import { Browser } from '../testing/browser.ts';
import { abg } from '../testing/demo-names.ts';
import type { TestApi } from '../testing/open-test-api.ts';
import { TestClient } from '../testing/test-client.ts';
import { openDependencies } from './dependencies.ts';

let twin: BendableProvider;
let api: TestApi;
const veldstad = () =>
  organisationWith([providerAt(twin.issuer, { hosts: ['veldstad.example'] })], {
    slug: 'veldstad',
    name: 'Gemeente Veldstad',
    shortName: 'Veldstad',
    municipalities: [{ name: 'Veldstad', code: 'GM1999' }],
    administrators: [{ provider: 'tweeling', subject: twin.subject }],
  });
const known = () =>
  organisationWith([providerAt('https://a.example', { id: 'abg' })], { name: 'A name that is ignored' });
beforeAll(async () => {
  twin = await new BendableProvider().start();
  api = await openSignInApi([veldstad(), known()]);
});
afterAll(async () => {
  await api.dispose();
  await twin.stop();
});

const slugs = () =>
  withConnection(api.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ organisation_id: string }>('SELECT organisation_id FROM counter_home');
    return rows.length;
  });

describe('an organisation of the sign-in file that does not exist yet', () => {
  it('is made, and its first administrator comes in and may begin', async () => {
    const browser = new Browser(api, 'veldstad.example');
    expect((await browser.follow('/aanmelden/begin?aanbieder=tweeling')).location).toBe('/');
    const client = new TestClient(api.app, `session=${browser.cookie('session')}`);
    const { organisation, roles } = (await client.get<Account>('/account')).body;
    expect(organisation).toMatchObject({ slug: 'veldstad', name: 'Gemeente Veldstad', shortName: 'Veldstad' });
    expect(roles).toEqual([{ role: 'administrator', scopeKind: 'organisation', scopeId: null }]);
    const municipalities = await api.ask<{ code: string }>('SELECT code FROM municipality', [], organisation.id);
    expect(municipalities).toEqual([{ code: 'GM1999' }]);
  });

  it('is made once, however often and by however many servers the file is read', async () => {
    const before = await slugs();
    const more = await Promise.all(
      [1, 2].map(() =>
        openDependencies({
          appUrl: api.database.appUrl,
          connections: 2,
          signIn: [veldstad(), { ...veldstad(), slug: 'duinstad' }],
        }),
      ),
    );
    for (const one of more) await one.close();
    expect(await slugs()).toBe(before + 1);
  });

  it('leaves those that exist as they are', async () => {
    const [row] = await api.ask<{ name: string }>('SELECT name FROM organisation');
    expect(row?.name).not.toBe('A name that is ignored');
    expect(await api.ask('SELECT 1 FROM municipality WHERE organisation_id = $1', [abg.organisation])).toHaveLength(3);
  });
});
