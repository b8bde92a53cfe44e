import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { kofferOf } from '../../testing/koffer-steps.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let daan: TestClient;
let koffer: ReturnType<typeof kofferOf>;
const above = abg.team('team-van-teams');
const path = `/teams/${jeugd.team}/take-alongs`;

beforeAll(async () => {
  api = await openTestApi();
  [samira, daan] = [await signIn(api, 'samira'), await signIn(api, 'daan')];
  koffer = kofferOf(samira);
});
afterAll(() => api.dispose());

describe('the koffer', () => {
  it('is received by the Team van teams with the team it is of; what came back long ago has left', async () => {
    const { item } = await koffer.takeAction({ title: 'Voor alle teams' });
    const marieke = await signIn(api, 'marieke');
    const found = (await koffer.listed(marieke, above, 'received')).find(({ id }) => id === item.id);
    expect(found).toMatchObject({ text: 'Voor alle teams', team: { slug: 'jeugd-dichtbij' } });
    await koffer.bringBack(item, 'Gezegd');
    const back = (days: number) =>
      api.asOwner((owner) =>
        owner.query('UPDATE take_along SET brought_back_on = brought_back_on - $2::int WHERE id = $1', [item.id, days]),
      );
    await back(42);
    expect((await koffer.listed()).map(({ id }) => id)).toContain(item.id);
    await back(1);
    expect((await koffer.listed()).map(({ id }) => id)).not.toContain(item.id);
    expect((await samira.get(`${path}?box=everything`)).status).toBe(400);
  });

  it('is for the team, its Team van teams and the facilitator; "Ik merk…" for the first two alone', async () => {
    const noticed = (await daan.post<{ id: string }>(`/teams/${jeugd.team}/observations`, { text: 'Van ons' })).body;
    const { body: item } = await koffer.take({ subject: 'observation', subjectId: noticed.id });
    const [marieke, hanneke] = [await signIn(api, 'marieke'), await signIn(api, 'hanneke')];
    const has = async (client: TestClient, team: string, box: string) =>
      (await koffer.listed(client, team, box)).some(({ id }) => id === item.id);
    expect(await has(daan, jeugd.team, 'own')).toBe(true);
    expect(await has(marieke, above, 'received')).toBe(true);
    expect(await has(marieke, jeugd.team, 'own')).toBe(true);
    await koffer.takeAction();
    expect((await koffer.listed(hanneke, above, 'received')).length).toBeGreaterThan(0);
    expect(await has(hanneke, above, 'received')).toBe(false);
    expect(await has(hanneke, jeugd.team, 'own')).toBe(false);
  });

  it('is nobody else’s: who reads the board hears that, others hear nothing', async () => {
    const { item } = await koffer.takeAction();
    const far = await signIn(api, 'binnenstad-1', 'regio');
    const refused = async (client: TestClient, status: number) => {
      expect((await client.get(path)).status).toBe(status);
      expect((await koffer.take({ subject: 'words', text: 'Van buiten' }, client)).status).toBe(status);
      expect((await koffer.bringBack(item, 'Van buiten', client)).status).toBe(status);
      expect((await client.delete(`/take-alongs/${item.id}`)).status).toBe(status);
    };
    const elsewhere = await memberElsewhere();
    await refused(elsewhere, 403);
    await refused(await signIn(api, 'willemijn'), 404);
    await refused(far, 404);
    expect((await samira.get(`/teams/${regio.team('binnenstad')}/take-alongs`)).status).toBe(404);
    await samira.put(`/teams/${jeugd.team}/openness`, { openToOrganisation: false });
    await refused(elsewhere, 404);
    await samira.put(`/teams/${jeugd.team}/openness`, { openToOrganisation: true });
  });

  it('is not read in the history of a board by who may not read it itself', async () => {
    const { item } = await koffer.takeAction();
    const of = async (client: TestClient) =>
      (await client.get<{ items: unknown[] }>(`/teams/${jeugd.team}/changes?of=${item.id}`)).body.items.length;
    expect(await of(daan)).toBe(1);
    expect(await of(await memberElsewhere())).toBe(0);
  });

  it('is erased with the rest, in the item, in its log and in the answer to a repeated request', async () => {
    const key = { 'idempotency-key': newKey() };
    const wish = { subject: 'words', text: 'Zonder Quasimodo gaat het niet' };
    const { body: item } = await koffer.take(wish, samira, key);
    await koffer.bringBack(item, 'Quasimodo blijft');
    const ruben = await signIn(api, 'ruben');
    const { body } = await ruben.post<{ places: number }>('/erasures', { kind: 'text', text: 'Quasimodo' });
    expect(body.places).toBe(4);
    expect(
      JSON.stringify([
        await koffer.listed(),
        await changesOf(api, item.id),
        (await koffer.take(wish, samira, key)).body,
      ]),
    ).not.toMatch(/quasimodo/i);
  });
});

/** Bas is a member of another team of the organisation, and of no Team van teams. */
const memberElsewhere = () => signIn(api, 'bas');
