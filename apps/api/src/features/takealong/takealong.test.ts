import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { WrittenTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { type KofferAnswer, kofferOf } from '../../testing/koffer-steps.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let daan: TestClient;
let koffer: ReturnType<typeof kofferOf>;
const above = abg.team('team-van-teams');

beforeAll(async () => {
  api = await openTestApi();
  [samira, daan] = [await signIn(api, 'samira'), await signIn(api, 'daan')];
  koffer = kofferOf(samira);
});
afterAll(() => api.dispose());

const faultsOf = async (wish: object) => {
  const { status, body } = await koffer.take(wish);
  return [status, body.errors?.map(({ field, code }) => `${field} ${code}`)];
};

describe('taking along', () => {
  it('keeps the words of then of anything on the own board, for the Team van teams, and counts once', async () => {
    const action = await putAction(samira, { title: 'Met de huisartsen praten' });
    const noticed = (await samira.post<{ id: string }>(`/teams/${jeugd.team}/observations`, { text: 'Het is vol' }))
      .body;
    const decided = (await samira.post<{ id: string }>(`/teams/${jeugd.team}/decisions`, { text: 'We bellen zelf' }))
      .body;
    const chosen = (await samira.post<{ id: string }>(`/teams/${jeugd.team}/successes`, { text: 'Het loopt' })).body;
    const { seq } = await countOf(api);
    const wishes = [
      { subject: 'action', subjectId: action.id },
      { subject: 'ambition', subjectId: jeugd.ambition('eerste-gesprek') },
      { subject: 'observation', subjectId: noticed.id },
      { subject: 'decision', subjectId: decided.id },
      { subject: 'success', subjectId: chosen.id },
      { subject: 'words', text: 'Wie kent de jeugdarts?' },
    ];
    const bodies: WrittenTakeAlong[] = [];
    for (const wish of wishes) {
      const { status, body, text } = await koffer.take(wish);
      expect(status, text).toBe(201);
      expect(body).toMatchObject({
        toTeamId: above,
        takenById: abg.person('samira'),
        broughtBack: null,
        changed: true,
      });
      bodies.push(body);
    }
    const words = bodies.map(({ text }) => text);
    expect(words).toEqual([
      ...['Met de huisartsen praten', expect.stringMatching(/\w/), 'Het is vol', 'We bellen zelf', 'Het loopt'],
      'Wie kent de jeugdarts?',
    ]);
    expect(await countOf(api)).toMatchObject({ seq: seq + wishes.length, changes: seq + wishes.length });
    await samira.patch(`/actions/${action.id}`, { title: 'Iets heel anders', seenVersion: 1 });
    expect((await koffer.listed()).find(({ id }) => id === bodies[0]!.id)?.text).toBe('Met de huisartsen praten');
  });

  it('takes words of one’s own with a thing, and stands on the board of the team', async () => {
    const action = await putAction(samira);
    const { body } = await koffer.take({ subject: 'action', subjectId: action.id, text: 'Kan het ook bij jullie?' });
    expect(body.text).toBe('Kan het ook bij jullie?');
    expect((await boardOf(daan)).takeAlongs.find(({ subjectId }) => subjectId === action.id)).toMatchObject({
      id: body.id,
      subject: 'action',
      broughtBack: null,
    });
  });

  it('the same thing again, while it is away, is the first one; two at once take it once', async () => {
    const { action, item } = await koffer.takeAction();
    const again = await koffer.take({ subject: 'action', subjectId: action.id }, daan);
    expect([again.status, again.body.changed, again.body.id]).toEqual([201, false, item.id]);
    const other = await putAction(samira);
    const both = await Promise.all(
      [samira, daan, samira, daan].map((client) => koffer.take({ subject: 'action', subjectId: other.id }, client)),
    );
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    expect(both.filter(({ body }) => body.changed)).toHaveLength(1);
    await koffer.bringBack(item, 'Ja, dat kan');
    const anew = await koffer.take({ subject: 'action', subjectId: action.id });
    expect([anew.body.changed, anew.body.id === item.id]).toEqual([true, false]);
  });

  it('sent again after a lost answer is there once', async () => {
    const key = { 'idempotency-key': newKey() };
    const wish = { subject: 'words', text: 'Eén keer maar' };
    const first = await koffer.take(wish, samira, key);
    expect((await koffer.take(wish, samira, key)).body).toEqual(first.body);
    expect((await koffer.listed()).filter(({ text }) => text === 'Eén keer maar')).toHaveLength(1);
    expect((await koffer.take({ ...wish, text: 'Iets anders' }, samira, key)).body.code).toBe('idempotency-key-reused');
  });

  it('is asked what is wrong with it, and never tells of a thing of another team', async () => {
    expect(await faultsOf({ subject: 'folder' })).toEqual([400, ['subject not-allowed-value']]);
    expect(await faultsOf({ subject: 'action' })).toEqual([400, ['subjectId required']]);
    expect(await faultsOf({ subject: 'words', subjectId: newKey() })).toEqual([
      400,
      ['text required', 'subjectId not-allowed-value'],
    ]);
    expect(await faultsOf({ subject: 'action', subjectId: newKey() })).toEqual([400, ['subjectId unknown']]);
    const [theirs] = await api.ask<{ id: string }>('SELECT id FROM action WHERE team_id = $1 LIMIT 1', [
      abg.team('thuis-in-de-buurt'),
    ]);
    expect(await faultsOf({ subject: 'action', subjectId: theirs!.id })).toEqual([400, ['subjectId unknown']]);
    const own = await putAction(samira);
    expect(await faultsOf({ subject: 'ambition', subjectId: own.id })).toEqual([400, ['subjectId unknown']]);
    await samira.delete(`/actions/${own.id}`);
    expect(await faultsOf({ subject: 'action', subjectId: own.id })).toEqual([400, ['subjectId unknown']]);
  });

  it('with data of a resident is held', async () => {
    const { body } = await koffer.take({ subject: 'words', text: 'Bel jan@voorbeeld.nl' });
    expect(body).toMatchObject({ code: 'residents-data-suspected', suspicions: [{ field: 'text' }] });
  });

  it('has nowhere to go for a team that belongs to no Team van teams', async () => {
    // Samira is the delegate of Jeugd dichtbij, so a member of the Team van teams.
    const { status, body } = await samira.post<Problem>(`/teams/${above}/take-alongs`, {
      subject: 'words',
      text: 'Hoi',
    });
    expect([status, body.errors]).toMatchObject([400, [{ in: 'path', field: 'teamId', code: 'not-in-reach' }]]);
  });
});

describe('what was brought back', () => {
  it('stands on the same thing on the board, is changed and taken away, each once', async () => {
    const { action, item } = await koffer.takeAction();
    const { body } = await koffer.bringBack(item, 'Wijkteam West doet mee');
    expect(body).toMatchObject({ broughtBack: 'Wijkteam West doet mee', changed: true, version: 2 });
    expect(body.broughtBackOn).not.toBeNull();
    const onBoard = async () => (await boardOf(daan)).takeAlongs.find(({ subjectId }) => subjectId === action.id);
    expect(await onBoard()).toMatchObject({ broughtBack: 'Wijkteam West doet mee' });
    expect((await koffer.bringBack(body, 'Wijkteam West doet mee', daan)).body).toMatchObject({
      changed: false,
      version: 2,
    });
    const gone = (await koffer.bringBack(body, null)).body;
    expect(gone).toMatchObject({ broughtBack: null, broughtBackOn: null, changed: true });
    expect(await onBoard()).toMatchObject({ broughtBack: null });
    expect((await changesOf(api, item.id)).map(({ kind }) => kind)).toEqual([
      ...['taken-along', 'brought-back', 'still-away'],
    ]);
  });

  it('said by two at once is two texts, and nobody is overwritten', async () => {
    const { item } = await koffer.takeAction();
    const [one, two] = await Promise.all([koffer.bringBack(item, 'Ja'), koffer.bringBack(item, 'Nee', daan)]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect([won.status, lost.status, lost.body.code]).toEqual([200, 409, 'edit-conflict']);
    expect(lost.body.conflicts).toMatchObject([{ field: 'text', theirs: won.body.broughtBack }]);
  });

  it('with data of a resident is held, and of what left the koffer nothing is said', async () => {
    const { item } = await koffer.takeAction();
    expect((await koffer.bringBack(item, 'Bel 06-12345678')).body.code).toBe('residents-data-suspected');
    await samira.delete(`/take-alongs/${item.id}`);
    expect((await koffer.bringBack({ ...item, version: 2 }, 'Te laat')).status).toBe(404);
    expect((await koffer.bringBack({ id: newKey(), version: 1 }, 'Niets')).status).toBe(404);
  });
});

describe('taking out of the koffer', () => {
  it('is repeatable, and leaves neither the list nor the board with it', async () => {
    const { action, item } = await koffer.takeAction();
    expect((await daan.delete<KofferAnswer>(`/take-alongs/${item.id}`)).body).toMatchObject({ changed: true });
    expect((await daan.delete<KofferAnswer>(`/take-alongs/${item.id}`)).body).toMatchObject({ changed: false });
    expect((await koffer.listed()).map(({ id }) => id)).not.toContain(item.id);
    expect((await boardOf(samira)).takeAlongs.map(({ subjectId }) => subjectId)).not.toContain(action.id);
    expect((await koffer.take({ subject: 'action', subjectId: action.id })).body).toMatchObject({ changed: true });
  });
});
