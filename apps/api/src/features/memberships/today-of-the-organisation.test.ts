import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';

type Held = ManagedPerson['memberships'][number];

let api: TestApi;
let now = Date.parse('2027-03-27T22:30:00Z');
beforeAll(async () => {
  api = await openTestApi({ now: () => now });
});
afterAll(() => api.dispose());

describe('today', () => {
  it('is the day of the organisation, also in the night that the clock goes forward', async () => {
    const put = async (from: string) => {
      const path = `/managed-people/${abg.person('nina')}/memberships`;
      return (await (await signIn(api, 'ruben')).post<Held>(path, { teamId: abg.team('iedereen-doet-mee'), from }))
        .body;
    };
    const isMember = async () => (await (await signIn(api, 'nina')).get('/teams')).status === 200;
    // Half past eleven in the evening of Saturday 27 March in Amsterdam.
    const { id } = await put('2027-03-28');
    expect(await isMember()).toBe(false);
    now = Date.parse('2027-03-27T23:00:00Z');
    expect(await isMember()).toBe(true);
    // Half past eleven in the evening of Sunday, one hour ahead by then: still the first day.
    now = Date.parse('2027-03-28T21:30:00Z');
    expect((await (await signIn(api, 'ruben')).patch<Held>(`/memberships/${id}`, { until: '2027-03-28' })).status).toBe(
      200,
    );
    expect(await isMember()).toBe(true);
    now = Date.parse('2027-03-28T22:00:00Z');
    expect(await isMember()).toBe(false);
    expect((await (await signIn(api, 'ruben')).delete(`/memberships/${id}`)).body.reason).toBe('already-begun');
  });
});
