import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import { abg, regio } from '../../testing/demo-names.ts';
import type { TestApi } from '../../testing/open-test-api.ts';
import { TestClient } from '../../testing/test-client.ts';
import { BendableProvider } from './testing/bendable-provider.ts';
import { expectRefused, openSignInApi, organisationWith, providerAt } from './testing/open-sign-in-api.ts';

let twin: BendableProvider;
let other: BendableProvider;
let api: TestApi;
beforeAll(async () => {
  [twin, other] = await Promise.all([new BendableProvider().start(), new BendableProvider().start()]);
  const ofAbg = [providerAt(twin.issuer), providerAt(other.issuer, { id: 'ander', hosts: ['abg.example'] })];
  api = await openSignInApi([
    organisationWith(ofAbg, { administrators: [{ provider: 'tweeling', subject: 'chef' }] }),
    organisationWith([providerAt(twin.issuer, { id: 'regio', hosts: ['regio.example'] })], { slug: regioSlug }),
  ]);
});
afterAll(async () => {
  await api.dispose();
  await twin.stop();
  await other.stop();
});
beforeEach(() => {
  twin.bends = {};
  twin.subject = `subject-${Math.random()}`;
});

const regioSlug = 'regio';
const begin = '/aanmelden/begin?aanbieder=tweeling';
const accountOf = async (browser: Browser) =>
  (await new TestClient(api.app, `session=${browser.cookie('session')}`).get<Account>('/account')).body;
const signedIn = async (address = begin, host = 'bord.example') => {
  const browser = new Browser(api, host);
  await browser.follow(address);
  return accountOf(browser);
};

describe('who comes for the first time', () => {
  it('becomes a person without a team, with the names and the e-mail address that the provider tells', async () => {
    const { person, memberships, roles } = await signedIn();
    expect(person).toMatchObject({ givenName: 'Hanna', familyName: 'de Boer' });
    expect([memberships, roles]).toEqual([[], []]);
    const [row] = await api.ask<{ email: string; since: string | null }>(
      'SELECT email, first_signed_in_at AS since FROM person WHERE id = $1',
      [person.id],
    );
    expect(row?.email).toBe('hanna@twin.example');
    expect(row?.since).not.toBeNull();
  });

  it('is one person, also when two windows come back at the same moment', async () => {
    const browsers = [1, 2, 3, 4].map(() => new Browser(api));
    await Promise.all(browsers.map((browser) => browser.follow(begin)));
    const people = await Promise.all(browsers.map(accountOf));
    expect(new Set(people.map(({ person }) => person.id)).size).toBe(1);
    const rows = await api.ask('SELECT 1 FROM identity WHERE subject = $1', [twin.subject]);
    expect(rows).toHaveLength(1);
  });

  it('is the same person the next time, whatever became of name and e-mail address', async () => {
    const first = await signedIn();
    twin.bends = { claims: (usual) => ({ ...usual, family_name: 'Jansen', email: 'other@twin.example' }) };
    expect((await signedIn()).person.id).toBe(first.person.id);
  });

  it('is nobody else with the same e-mail address, and nobody with the same subject elsewhere', async () => {
    const first = await signedIn();
    const sameMail = twin.subject;
    twin.subject = `${sameMail}-2`;
    expect((await signedIn()).person.id).not.toBe(first.person.id);
    other.subject = sameMail;
    expect((await signedIn('/aanmelden/begin?aanbieder=ander')).person.id).not.toBe(first.person.id);
  });

  it('is somebody else in another organisation, with the same account at the same provider', async () => {
    const here = await signedIn();
    const there = await signedIn('/aanmelden/begin?aanbieder=regio', 'regio.example');
    expect([here.organisation.id, there.organisation.id]).toEqual([abg.organisation, regio.organisation]);
    expect(there.person.id).not.toBe(here.person.id);
  });
});

describe('whose access was ended', () => {
  it('is refused with a page of its own, and the trail names them', async () => {
    const { person } = await signedIn();
    await api.ask('UPDATE person SET access_ended_at = now() WHERE id = $1', [person.id]);
    await expectRefused(api, 'geen-toegang', (browser) => browser.follow(begin));
    await api.dependencies.audit.flush();
    const rows = await api.ask("SELECT 1 FROM audit_entry WHERE object = $1 AND result = 'refused'", [
      `person:${person.id}`,
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('the first administrator', () => {
  it('is who the sign-in file names, at the first sign-in; a role that was taken away stays away', async () => {
    const administrator = { role: 'administrator', scopeKind: 'organisation', scopeId: null };
    twin.subject = 'chef';
    const { person, roles } = await signedIn();
    expect(roles).toEqual([administrator]);
    await api.ask('DELETE FROM role_grant WHERE person_id = $1', [person.id]);
    expect((await signedIn()).roles).toEqual([]);
    // Unless nobody administers the organisation any more.
    await api.ask("DELETE FROM role_grant WHERE role = 'administrator'");
    expect((await signedIn()).roles).toEqual([administrator]);
  });

  it('is nobody with that subject at another provider', async () => {
    other.subject = 'chef';
    expect((await signedIn('/aanmelden/begin?aanbieder=ander')).roles).toEqual([]);
  });
});

describe('a host name of one organisation', () => {
  it('is no door to another', async () => {
    const asRegio = new Browser(api, 'regio.example');
    expect((await asRegio.follow(begin)).location).toBe('/aanmelden?fout=mislukt');
    const asAbg = new Browser(api, 'abg.example');
    expect((await asAbg.follow('/aanmelden/begin?aanbieder=regio')).location).toBe('/aanmelden?fout=mislukt');
    expect(asAbg.cookieNames).toEqual([]);
  });
});
