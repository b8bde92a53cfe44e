import type { Action } from '@verbeterbord/domain/actions/action';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction, type Written } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
const actions = `/teams/${jeugd.team}/actions`;
const ambitionId = jeugd.ambition('eerste-gesprek');

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

/** Asks for an action and expects a refusal that leaves no trace. */
async function refused(fields: object, client = samira) {
  const before = await countOf(api);
  const answer = await client.post(actions, { title: 'Bellen', ambitionId, ...fields });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await countOf(api)).toEqual(before);
  return answer.body;
}
const faultsOf = async (fields: object) =>
  ((await refused(fields)).errors ?? []).map(({ field, code }) => `${field}: ${code}`).sort();

describe('putting an action on the board', () => {
  it('makes me the owner, in the running period, at the end of its ambition', async () => {
    const action = await putAction(samira, { title: '  Bellen met de huisartsen ' });
    expect(action).toMatchObject({
      title: 'Bellen met de huisartsen',
      ownerId: abg.person('samira'),
      periodId: jeugd.period(0),
      status: 'to-do',
      stuckReason: null,
      version: 1,
      timesCarried: 0,
      changed: true,
    });
    const under = (await boardOf(samira)).actions.filter((other) => other.ambitionId === ambitionId);
    expect(under.at(-1)?.id).toBe(action.id);
  });

  it('keeps the id that the client made, and all that was said', async () => {
    const id = newKey();
    const said = {
      id,
      doneWhen: 'elke school het weet',
      with: 'Noor',
      ownerId: abg.person('noor'),
      municipalityId: abg.municipality('baarle-nassau'),
    };
    expect(await putAction(samira, said)).toMatchObject(said);
    expect((await samira.get<Action>(`/actions/${id}`)).body).toMatchObject(said);
  });

  it('writes one change row with what was set, by whom', async () => {
    const action = await putAction(samira, { title: 'Folder ophalen' });
    const [change, ...more] = await changesOf(api, action.id);
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: 'created',
      actor_id: abg.person('samira'),
      before: {},
      seq: String(action.seq),
    });
    expect(change?.after).toMatchObject({ title: 'Folder ophalen', status: 'to-do' });
  });

  it('prepares the next period', async () => {
    const action = await putAction(samira, { title: 'Straks pas', periodId: jeugd.period(1) });
    const isOn = (board: { actions: readonly { id: string }[] }) => board.actions.some(({ id }) => id === action.id);
    expect(isOn(await boardOf(samira))).toBe(false);
    expect(isOn(await boardOf(samira, jeugd.team, jeugd.period(1)))).toBe(true);
  });

  it('takes an owner from another team of the organisation', async () => {
    expect((await putAction(samira, { ownerId: abg.person('bas') })).ownerId).toBe(abg.person('bas'));
  });

  it('refuses an id that is taken, without saying by whom', async () => {
    const { id } = await putAction(samira);
    expect(await faultsOf({ id })).toEqual(['id: not-allowed-value']);
    const [elsewhere] = await api.ask<{ id: string }>('SELECT id FROM action LIMIT 1', [], regio.organisation);
    expect(await faultsOf({ id: elsewhere?.id })).toEqual(['id: not-allowed-value']);
  });
});

describe('an action that cannot be', () => {
  it('has no ambition', async () => {
    expect(await faultsOf({ ambitionId: undefined })).toEqual(['ambitionId: required']);
  });
  it('hangs under a long-term ambition', async () => {
    expect(await faultsOf({ ambitionId: jeugd.ambition('dicht-bij-huis') })).toEqual(['ambitionId: not-allowed-value']);
  });
  it('hangs under an ambition of another team, of another organisation, or of nobody', async () => {
    for (const other of [
      abg.ambition('thuis-in-de-buurt', 'proefwoning'),
      (await api.ask<{ id: string }>("SELECT id FROM ambition WHERE kind = 'short-term'", [], regio.organisation))[0]
        ?.id,
      newKey(),
    ]) {
      expect(await faultsOf({ ambitionId: other })).toEqual(['ambitionId: unknown']);
    }
  });
  it('hangs under an ambition that was stopped', async () => {
    expect((await refused({ ambitionId: jeugd.ambition('inloopuur') })).code).toBe('ambition-not-active');
  });
  it('lives in a period that is rounded off', async () => {
    expect((await refused({ periodId: jeugd.period(-1) })).code).toBe('period-rounded-off');
  });
  it('lives in a period of another team', async () => {
    expect(await faultsOf({ periodId: abg.period('thuis-in-de-buurt', 0) })).toEqual(['periodId: unknown']);
  });
  it('has an owner without a membership today, an owner or a municipality of another organisation', async () => {
    const elsewhere = { ownerId: regio.person('binnenstad-1'), municipalityId: regio.municipality('eemland') };
    expect(await faultsOf(elsewhere)).toEqual(['municipalityId: unknown', 'ownerId: unknown']);
    expect(await faultsOf({ ownerId: abg.person('ruben') })).toEqual(['ownerId: unknown']);
  });
  it('is told all its faults at once', async () => {
    const wrong = {
      title: ' ',
      doneWhen: 7,
      with: 'x'.repeat(201),
      municipalityId: 'Baarle',
      status: 'done',
      ambitionId: null,
    };
    expect(await faultsOf(wrong)).toEqual([
      'ambitionId: wrong-type',
      'doneWhen: wrong-type',
      'municipalityId: not-well-formed',
      'status: unknown-field',
      'title: too-short',
      'with: too-long',
    ]);
    expect(await faultsOf({ title: 'x'.repeat(201) })).toEqual(['title: too-long']);
    expect(await faultsOf({ title: 'nul\u0000teken' })).toEqual(['title: not-well-formed']);
    expect(await faultsOf({ title: 'half \ud800 teken' })).toEqual(['title: not-well-formed']);
  });
});

describe('who may put an action there', () => {
  it('is a member, not a colleague of another team, who sees the board all the same', async () => {
    const bas = await signIn(api, 'bas');
    expect((await bas.get<object>(`/teams/${jeugd.team}/board`)).status).toBe(200);
    expect(await refused({}, bas)).toMatchObject({ code: 'not-allowed', reason: 'not-a-member' });
  });
  it('is not the director, for whom the board does not exist', async () => {
    expect((await refused({}, await signIn(api, 'willemijn'))).code).toBe('not-found');
  });
});

describe("a team's actions", () => {
  it('stand in the order of the board, of the running period unless another one is named', async () => {
    const running = await samira.get<{ items: Written<Action>[] }>(actions);
    const board = await boardOf(samira);
    expect(running.body.items.map(({ id }) => id).sort()).toEqual(board.actions.map(({ id }) => id).sort());
    const next = await samira.get<{ items: Action[] }>(`${actions}?period=${jeugd.period(1)}`);
    expect(next.body.items.every(({ periodId }) => periodId === jeugd.period(1))).toBe(true);
    expect(next.body.items.length).toBeGreaterThan(2);
  });
});
