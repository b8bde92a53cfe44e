import type { Action } from '@verbeterbord/domain/actions/action';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction, putAmbition, type Written } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  [samira, noor] = [await signIn(api, 'samira'), await signIn(api, 'noor')];
});
afterAll(() => api.dispose());

const edit = (client: TestClient, { id }: { id: string }, fields: object) =>
  client.patch<Written<Action>>(`/actions/${id}`, fields);
const refusedEdit = async (client: TestClient, { id }: { id: string }, fields: object) => {
  const before = await countOf(api);
  const answer = await client.patch(`/actions/${id}`, fields);
  expect(await countOf(api)).toEqual(before);
  return answer.body;
};

describe('edits that meet', () => {
  it('are both applied when they touch different fields', async () => {
    const action = await putAction(samira);
    await edit(noor, action, { doneWhen: 'de lijst klaar is', seenVersion: 1 });
    const { body } = await edit(samira, action, { title: 'Bellen met alle scholen', seenVersion: 1 });
    expect(body).toMatchObject({ title: 'Bellen met alle scholen', doneWhen: 'de lijst klaar is', version: 3 });
  });

  it('keep both texts and say whose the other is when they touch the same one', async () => {
    const action = await putAction(samira);
    await edit(noor, action, { title: 'Appen met de school', seenVersion: 1 });
    const refused = await refusedEdit(samira, action, { title: 'Mailen met de school', seenVersion: 1 });
    expect(refused).toMatchObject({ code: 'edit-conflict', version: 2 });
    expect(refused.conflicts).toEqual([
      { field: 'title', theirs: 'Appen met de school', mine: 'Mailen met de school', by: abg.person('noor') },
    ]);
    const settled = await edit(samira, action, { title: 'Mailen met de school', seenVersion: 2 });
    expect(settled.body).toMatchObject({ title: 'Mailen met de school', version: 3 });
  });

  it('hold back the whole edit when one of its fields clashes', async () => {
    const action = await putAction(samira);
    await edit(noor, action, { title: 'Appen', seenVersion: 1 });
    await refusedEdit(samira, action, { title: 'Mailen', with: 'Daan', seenVersion: 1 });
    expect((await samira.get<Action>(`/actions/${action.id}`)).body).toMatchObject({ title: 'Appen', with: null });
  });

  it('agree when both wrote the same: nothing changes and nothing is logged', async () => {
    const action = await putAction(samira);
    await edit(noor, action, { title: 'Appen', seenVersion: 1 });
    const before = await countOf(api);
    const { status, body } = await edit(samira, action, { title: 'Appen', seenVersion: 1 });
    expect([status, body.changed, body.version]).toEqual([200, false, 2]);
    expect(await countOf(api)).toEqual(before);
  });

  it('let the last choice of an owner hold', async () => {
    const action = await putAction(samira);
    await edit(noor, action, { ownerId: abg.person('daan'), seenVersion: 1 });
    const { body } = await edit(samira, action, { ownerId: abg.person('joost'), seenVersion: 1 });
    expect(body.ownerId).toBe(abg.person('joost'));
    const kept = (await changesOf(api, action.id)).map(({ before, after }) => [before.owner_id, after.owner_id]);
    expect(kept.slice(1)).toEqual([
      [abg.person('samira'), abg.person('daan')],
      [abg.person('daan'), abg.person('joost')],
    ]);
  });

  it('do not clash over a text that was changed and changed back', async () => {
    const action = await putAction(samira, { title: 'Eerst' });
    await edit(noor, action, { title: 'Toen', seenVersion: 1 });
    await edit(noor, action, { title: 'Eerst', seenVersion: 2 });
    expect((await edit(samira, action, { title: 'Eerst', seenVersion: 1 })).body.changed).toBe(false);
  });

  it('happen at the same moment without one of them lost', async () => {
    const action = await putAction(samira);
    const [one, other] = await Promise.all([
      edit(samira, action, { title: 'Een', seenVersion: 1 }),
      edit(noor, action, { with: 'Twee', seenVersion: 1 }),
    ]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await samira.get<Action>(`/actions/${action.id}`)).body).toMatchObject({
      title: 'Een',
      with: 'Twee',
      version: 3,
    });
  });
});

describe('an edit', () => {
  it('takes a text away with null or nothing', async () => {
    const action = await putAction(samira, { doneWhen: 'x', with: 'y' });
    expect((await edit(samira, action, { doneWhen: '', with: null, seenVersion: 1 })).body).toMatchObject({
      doneWhen: null,
      with: null,
    });
  });

  it('names its municipality, and takes it away again', async () => {
    const action = await putAction(samira);
    const municipalityId = abg.municipality('alphen-chaam');
    expect((await edit(samira, action, { municipalityId, seenVersion: 1 })).body).toMatchObject({ municipalityId });
    expect((await edit(samira, action, { municipalityId: null, seenVersion: 2 })).body.municipalityId).toBeNull();
    const refused = await refusedEdit(samira, action, { municipalityId: regio.municipality('stad'), seenVersion: 3 });
    expect(refused.errors?.[0]).toMatchObject({ field: 'municipalityId', code: 'unknown' });
  });

  it('moves an action to the next period and back, each time at the end', async () => {
    const action = await putAction(samira);
    await edit(samira, action, { periodId: jeugd.period(1), seenVersion: 1 });
    expect((await boardOf(samira)).actions.some(({ id }) => id === action.id)).toBe(false);
    expect((await boardOf(samira, jeugd.team, jeugd.period(1))).actions.some(({ id }) => id === action.id)).toBe(true);
    await edit(samira, action, { periodId: jeugd.period(0), seenVersion: 2 });
    const under = (await boardOf(samira)).actions.filter(({ ambitionId }) => ambitionId === action.ambitionId);
    expect(under.at(-1)?.id).toBe(action.id);
  });

  it('cannot move an action into a period that is rounded off', async () => {
    const refused = await refusedEdit(samira, await putAction(samira), { periodId: jeugd.period(-1), seenVersion: 1 });
    expect(refused.code).toBe('period-rounded-off');
  });

  it('cannot touch an action of a period that is rounded off', async () => {
    const [past] = await api.ask<{ id: string }>('SELECT id FROM action WHERE period_id = $1', [jeugd.period(-1)]);
    expect((await refusedEdit(samira, past!, { title: 'Anders', seenVersion: 1 })).code).toBe('period-rounded-off');
  });

  it('hangs the action under another short-term ambition of the team, never elsewhere', async () => {
    const [action, other] = [await putAction(samira), await putAmbition(samira)];
    expect((await edit(samira, action, { ambitionId: other.id, seenVersion: 1 })).body.ambitionId).toBe(other.id);
    for (const wrong of [jeugd.ambition('dicht-bij-huis'), abg.ambition('thuis-in-de-buurt', 'buren')]) {
      const refused = await refusedEdit(samira, action, { ambitionId: wrong, seenVersion: 2 });
      expect(refused.errors?.[0]?.field).toBe('ambitionId');
    }
  });

  it('needs the version that was seen', async () => {
    const refused = await refusedEdit(samira, await putAction(samira), { title: 'Zonder' });
    expect(refused.errors).toMatchObject([{ field: 'seenVersion', code: 'required' }]);
  });

  it('is not for a colleague of another team', async () => {
    const refused = await refusedEdit(await signIn(api, 'bas'), await putAction(samira), {
      title: 'Nee',
      seenVersion: 1,
    });
    expect(refused).toMatchObject({ code: 'not-allowed', reason: 'not-a-member' });
  });
});

describe('an action whose owner left the team', () => {
  it('stays on the board, and any member hands it to somebody else', async () => {
    const pieter = await signIn(api, 'pieter');
    const team = abg.team('thuis-in-de-buurt');
    const board = await boardOf(pieter, team);
    const left = board.actions.find(({ ownerId }) => ownerId === abg.person('bram'));
    expect(board.people.find(({ id }) => id === abg.person('bram'))?.until).not.toBeNull();
    const { body } = await edit(pieter, left!, { ownerId: abg.person('guus'), seenVersion: left!.version });
    expect(body.ownerId).toBe(abg.person('guus'));
  });
});
