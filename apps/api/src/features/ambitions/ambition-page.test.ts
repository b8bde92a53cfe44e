import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { Ambition } from '@verbeterbord/domain/ambitions/ambition';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
const ambitions = `/teams/${jeugd.team}/ambitions`;
const longTerm = jeugd.ambition('dicht-bij-huis');

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

describe('the page of an ambition', () => {
  it('shows its chain up and down and its actions through the periods, latest first', async () => {
    const { body } = await samira.get<AmbitionPage>(`/ambitions/${jeugd.ambition('eerste-gesprek')}`);
    expect(body.upward.map(({ title }) => title)).toEqual([
      'Kinderen en ouders krijgen hulp dicht bij huis, binnen twee weken',
      'Inwoners krijgen op tijd hulp die past',
    ]);
    const starts = body.periods.map(({ period }) => period.startsOn);
    expect(starts).toEqual([...starts].sort().reverse());
    const past = body.periods.filter(({ period }) => period.state === 'rounded-off').flatMap(({ actions }) => actions);
    expect(past.length).toBeGreaterThan(0);
    expect(past.every(({ outcome }) => outcome !== null)).toBe(true);
    const owners = new Set(body.people.map(({ id }) => id));
    expect(body.periods.flatMap(({ actions }) => actions).every(({ ownerId }) => owners.has(ownerId))).toBe(true);
    const up = await samira.get<AmbitionPage>(`/ambitions/${abg.ambition('team-van-teams', 'op-tijd-hulp')}`);
    expect(up.body.downward.map(({ id }) => id)).toContain(longTerm);
  });

  it('shows what contributes from other teams with how it stands, and of a closed board to the Team van teams alone', async () => {
    const path = `/ambitions/${abg.ambition('team-van-teams', 'op-tijd-hulp')}`;
    const read = async (client: TestClient) =>
      (await client.get<AmbitionPage>(path)).body.downward.find(({ id }) => id === longTerm);
    const [bas, marieke] = [await signIn(api, 'bas'), await signIn(api, 'marieke')];
    await samira.post(`/ambitions/${longTerm}/check-ins`, { status: 'stuck', confidence: 2 });
    expect(await read(bas)).toMatchObject({ status: 'stuck', isReadable: true, team: { name: 'Jeugd dichtbij' } });
    await samira.put(`/teams/${jeugd.team}/openness`, { openToOrganisation: false });
    expect(await read(bas)).toBeUndefined();
    expect(await read(marieke)).toMatchObject({ status: 'stuck', isReadable: false });
    expect(await read(samira)).toMatchObject({ isReadable: true });
  });

  it('is listed with the others of the team, of every lifecycle, in the order of the board', async () => {
    const { body } = await samira.get<{ items: Ambition[] }>(ambitions);
    expect(new Set(body.items.map(({ lifecycle }) => lifecycle))).toContain('stopped');
    expect(body.items[0]?.id).toBe(longTerm);
  });
});
