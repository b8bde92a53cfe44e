import { expect } from 'vitest';
import type { DependencyOptions } from '../../../app/dependencies.ts';
import { Browser, type Page } from '../../../testing/browser.ts';
import { abg } from '../../../testing/demo-names.ts';
import { openTestApi, type TestApi } from '../../../testing/open-test-api.ts';
import type { OrganisationSettings, ProviderSettings } from '../../config/sign-in-file.ts';

/** A way in as the sign-in file would give it. */
export const providerAt = (issuer: string, more: Partial<ProviderSettings> = {}): ProviderSettings => ({
  id: 'tweeling',
  name: 'Werkaccount',
  issuer,
  clientId: 'verbeterbord',
  proof: { kind: 'secret', secret: 'a-secret-that-is-nowhere-in-a-log' },
  hosts: [],
  emailDomains: [],
  scope: 'openid profile email',
  ...more,
});

/** An organisation as the sign-in file would give it; the ABG of the demo unless told. */
export const organisationWith = (
  providers: readonly ProviderSettings[],
  more: Partial<OrganisationSettings> = {},
): OrganisationSettings => ({
  slug: 'abg',
  name: 'ABG-organisatie',
  shortName: 'ABG',
  municipalities: [],
  administrators: [],
  providers,
  ...more,
});

/** A server, no demo, at which people of these organisations sign in. */
export const openSignInApi = (
  signIn: readonly OrganisationSettings[],
  options: Partial<DependencyOptions> = {},
): Promise<TestApi> => openTestApi({ isDemo: false, signIn, ...options });

/** How many rows a sign-in would leave. */
export async function rowsOf(api: TestApi, organisation = abg.organisation) {
  const [rows] = await api.ask<{ sessions: string; identities: string; people: string; attempts: string }>(
    `SELECT (SELECT count(*) FROM session) AS sessions, (SELECT count(*) FROM identity) AS identities,
            (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM sign_in_attempt) AS attempts`,
    [],
    organisation,
  );
  return rows!;
}

/** Expects that this sign-in ends on the sign-in page with this reason, without a session and without a trace in the database. */
export async function expectRefused(api: TestApi, fout: string, signIn: (browser: Browser) => Promise<Page>) {
  const before = await rowsOf(api);
  const browser = new Browser(api);
  const page = await signIn(browser);
  expect([page.status, new URL(page.location, 'http://bord.example').pathname]).toEqual([303, '/aanmelden']);
  expect(new URL(page.location, 'http://bord.example').searchParams.get('fout')).toBe(fout);
  expect(browser.cookie('session')).toBeUndefined();
  expect(String(page.headers['set-cookie'] ?? '')).not.toMatch(/(^|,)session=[^;]/);
  const after = await rowsOf(api);
  expect({ ...after, attempts: 0 }).toEqual({ ...before, attempts: 0 });
  return page;
}

/** What every answer around signing in carries. */
export const expectHeaders = ({ headers }: Page) =>
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  });
