import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { ListedTakeAlong, WrittenTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import type { TakeAlong } from '@verbeterbord/domain/takealong/take-along';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let daan: TestClient;
const above = abg.team('team-van-teams');
const path = `/teams/${jeugd.team}/take-alongs`;

beforeAll(async () => {
  api = await openTestApi();
  [samira, daan] = [await signIn(api, 'samira'), await signIn(api, 'daan')];
});
afterAll(() => api.dispose());

type Answered = WrittenTakeAlong & Problem;
const take = (wish: object, client = samira, headers: Record<string, string> = {}) =>
  client.post<Answered>(path, wish, headers);
const takeAction = async (fields: object = {}) => {
  const action = await putAction(samira, fields);
  const { status, body, text } = await take({ subject: 'action', subjectId: action.id });
  expect(status, text).toBe(201);
  return { action, item: body };
};
const bringBack = (item: Pick<TakeAlong, 'id' | 'version'>, text: string | null, client = samira, body: object = {}) =>
  client.put<Answered>(`/take-alongs/${item.id}/brought-back`, { text, seenVersion: item.version, ...body });
const listed = async (client = samira, team: string = jeugd.team, box = 'own') =>
  (await client.get<{ items: ListedTakeAlong[] }>(`/teams/${team}/take-alongs?box=${box}`)).body.items;
const faultsOf = async (wish: object) => {
  const { status, body } = await take(wish);
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
      const { status, body, text } = await take(wish);
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
    expect((await listed()).find(({ id }) => id === bodies[0]!.id)?.text).toBe('Met de huisartsen praten');
  });

  it('takes words of one’s own with a thing, and stands on the board of the team', async () => {
    const action = await putAction(samira);
    const { body } = await take({ subject: 'action', subjectId: action.id, text: 'Kan het ook bij jullie?' });
    expect(body.text).toBe('Kan het ook bij jullie?');
    expect((await boardOf(daan)).takeAlongs.find(({ subjectId }) => subjectId === action.id)).toMatchObject({
      id: body.id,
      subject: 'action',
      broughtBack: null,
    });
  });

  it('the same thing again, while it is away, is the first one; two at once take it once', async () => {
    const { action, item } = await takeAction();
    const again = await take({ subject: 'action', subjectId: action.id }, daan);
    expect([again.status, again.body.changed, again.body.id]).toEqual([201, false, item.id]);
    const other = await putAction(samira);
    const both = await Promise.all(
      [samira, daan, samira, daan].map((client) => take({ subject: 'action', subjectId: other.id }, client)),
    );
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    expect(both.filter(({ body }) => body.changed)).toHaveLength(1);
    await bringBack(item, 'Ja, dat kan');
    const anew = await take({ subject: 'action', subjectId: action.id });
    expect([anew.body.changed, anew.body.id === item.id]).toEqual([true, false]);
  });

  it('sent again after a lost answer is there once', async () => {
    const key = { 'idempotency-key': newKey() };
    const wish = { subject: 'words', text: 'Eén keer maar' };
    const first = await take(wish, samira, key);
    expect((await take(wish, samira, key)).body).toEqual(first.body);
    expect((await listed()).filter(({ text }) => text === 'Eén keer maar')).toHaveLength(1);
    expect((await take({ ...wish, text: 'Iets anders' }, samira, key)).body.code).toBe('idempotency-key-reused');
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
    const { body } = await take({ subject: 'words', text: 'Bel jan@voorbeeld.nl' });
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
    const { action, item } = await takeAction();
    const { body } = await bringBack(item, 'Wijkteam West doet mee');
    expect(body).toMatchObject({ broughtBack: 'Wijkteam West doet mee', changed: true, version: 2 });
    expect(body.broughtBackOn).not.toBeNull();
    const onBoard = async () => (await boardOf(daan)).takeAlongs.find(({ subjectId }) => subjectId === action.id);
    expect(await onBoard()).toMatchObject({ broughtBack: 'Wijkteam West doet mee' });
    expect((await bringBack(body, 'Wijkteam West doet mee', daan)).body).toMatchObject({ changed: false, version: 2 });
    const gone = (await bringBack(body, null)).body;
    expect(gone).toMatchObject({ broughtBack: null, broughtBackOn: null, changed: true });
    expect(await onBoard()).toMatchObject({ broughtBack: null });
    expect((await changesOf(api, item.id)).map(({ kind }) => kind)).toEqual([
      ...['taken-along', 'brought-back', 'still-away'],
    ]);
  });

  it('said by two at once is two texts, and nobody is overwritten', async () => {
    const { item } = await takeAction();
    const [one, two] = await Promise.all([bringBack(item, 'Ja'), bringBack(item, 'Nee', daan)]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect([won.status, lost.status, lost.body.code]).toEqual([200, 409, 'edit-conflict']);
    expect(lost.body.conflicts).toMatchObject([{ field: 'text', theirs: won.body.broughtBack }]);
  });

  it('with data of a resident is held, and of what left the koffer nothing is said', async () => {
    const { item } = await takeAction();
    expect((await bringBack(item, 'Bel 06-12345678')).body.code).toBe('residents-data-suspected');
    await samira.delete(`/take-alongs/${item.id}`);
    expect((await bringBack({ ...item, version: 2 }, 'Te laat')).status).toBe(404);
    expect((await bringBack({ id: newKey(), version: 1 }, 'Niets')).status).toBe(404);
  });
});

describe('taking out of the koffer', () => {
  it('is repeatable, and leaves neither the list nor the board with it', async () => {
    const { action, item } = await takeAction();
    expect((await daan.delete<Answered>(`/take-alongs/${item.id}`)).body).toMatchObject({ changed: true });
    expect((await daan.delete<Answered>(`/take-alongs/${item.id}`)).body).toMatchObject({ changed: false });
    expect((await listed()).map(({ id }) => id)).not.toContain(item.id);
    expect((await boardOf(samira)).takeAlongs.map(({ subjectId }) => subjectId)).not.toContain(action.id);
    expect((await take({ subject: 'action', subjectId: action.id })).body).toMatchObject({ changed: true });
  });
});
