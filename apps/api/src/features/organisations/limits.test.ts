import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { fillPath } from '@verbeterbord/contracts/http/route-path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import { plantRhythm } from '../../testing/rhythm-things.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let addresses: string[];
beforeAll(async () => {
  api = await openTestApi();
  const own = { teamId: jeugd.team, ambitionId: jeugd.ambition('eerste-gesprek') };
  const things = {
    ...{ ...own, ...(await plantRhythm(api, abg.organisation, own)) },
    ...{ periodId: jeugd.period(0), actionId: jeugd.action('Proef met') },
  };
  addresses = Object.values(allRoutes)
    .filter(({ method, permission }) => method === 'GET' && permission !== 'public')
    .map(({ path }) => fillPath(path, things))
    .map((path) => (path === '/events' ? `/events?teams=${jeugd.team}` : path));
});
afterAll(() => api.dispose());

/** Asks at every address of the API that is read, with ids that exist. */
const everything = async (client: TestClient) => {
  const answers = await Promise.all(addresses.map((path) => client.get(path)));
  return addresses.map((path, index) => ({ path, status: answers[index]!.status, text: answers[index]!.text }));
};

describe('a director who is a member of no team', () => {
  it('gets from no address a name or an id of the people below', async () => {
    const answers = await everything(await signIn(api, 'willemijn'));
    const others = await api.ask<{ id: string; given_name: string }>(
      'SELECT id, given_name FROM person WHERE id <> $1',
      [abg.person('willemijn')],
    );
    const bytes = answers.map(({ text }) => text).join('\n');
    expect(others.filter((one) => bytes.includes(one.id) || new RegExp(`\\b${one.given_name}\\b`).test(bytes))).toEqual(
      [],
    );
    expect(answers.filter(({ status }) => status === 200).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/account', '/teams', '/municipalities']),
    );
    expect(answers.find(({ path }) => path === '/people')?.status).toBe(403);
    expect(answers.find(({ path }) => path === '/teams')?.text).toBe('{"items":[]}');
  });
});

describe('who signed in and waits for a team', () => {
  it('sees their own account, empty, and nothing else', async () => {
    const nina = await signIn(api, 'nina');
    const { body } = await nina.get<Account>('/account');
    expect(body).toMatchObject({ memberships: [], roles: [], permissions: [] });
    expect(body.person.givenName).toBe('Nina');
    const answers = await everything(nina);
    for (const { path, status } of answers) {
      // What a facilitator prepares is for who is one.
      const isOwn = path.startsWith('/account') && path !== '/account/prepared-signals';
      if (isOwn) expect([path, status]).not.toEqual([path, 403]);
      else expect([path, [403, 404].includes(status)]).toEqual([path, true]);
    }
    expect(answers.find(({ path }) => path === '/account/actions')?.text).toBe('{"items":[]}');
    for (const path of ['/teams', '/people', '/municipalities']) expect((await nina.get(path)).status).toBe(403);
  });
});
