import type { ListedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import { answerSignal, askSignal, mySignals, putSignal, setState, threadOf } from '../../testing/signal-steps.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let daan: TestClient;
let pieter: TestClient;
const parent = abg.team('team-van-teams');
const neighbours = abg.team('thuis-in-de-buurt');

beforeAll(async () => {
  api = await openTestApi();
  daan = await signIn(api, 'daan');
  pieter = await signIn(api, 'pieter');
});
afterAll(() => api.dispose());

const listed = async (client: TestClient, query = '', teamId: string = jeugd.team) =>
  (await client.get<{ items: ListedSignal[] }>(`/teams/${teamId}/signals${query}`)).body.items;
const faultsOf = async (body: object, client = daan, teamId: string = jeugd.team) => {
  const answer = await askSignal(client, body, {}, teamId);
  return [answer.status, answer.body.errors?.map(({ field, code }) => `${field} ${code}`)];
};

describe('a question', () => {
  it('needs only words: it goes to the Team van teams, for its next board session, in one number', async () => {
    const { seq } = await countOf(api);
    const { status, body, text } = await askSignal(daan);
    expect(status, text).toBe(201);
    expect(body).toEqual({
      ...{ id: body.id, teamId: jeugd.team, state: 'asked', addressedTo: 'team', addressedTeamId: parent },
      ...{ version: 1, seq: seq + 1, changed: true },
    });
    const thread = await threadOf(daan, body.id);
    const { team } = await boardOf(pieter, parent);
    const weekday = new Date(thread.wantedBy).getUTCDay() || 7;
    expect([weekday, thread.wantedBy > thread.askedOn]).toEqual([team.sessionWeekday, true]);
    expect(thread).toMatchObject({
      ...{ question: 'Mag de school meekijken?', about: null, askedById: abg.person('daan'), kind: 'question' },
      ...{ team: { id: jeugd.team, slug: 'jeugd-dichtbij' }, addressedTeam: { id: parent }, answer: null },
      steps: [{ kind: 'asked', state: 'asked', byId: abg.person('daan'), addressedTeam: { id: parent } }],
      people: [{ id: abg.person('daan'), givenName: 'Daan' }],
    });
    expect((await boardOf(daan)).signals).toContainEqual(expect.objectContaining({ id: body.id, state: 'asked' }));
    expect((await countOf(api)).changes).toBe(seq + 1);
  });

  it('made from an action says what is the matter and stands with its ambition, unless something else is said', async () => {
    const action = await putAction(daan, { title: 'Bellen met de huisarts' });
    const { id } = await putSignal(daan, { actionId: action.id });
    expect(await threadOf(daan, id)).toMatchObject({
      ...{ about: 'Bellen met de huisarts', actionId: action.id, actionTitle: 'Bellen met de huisarts' },
      ambitionId: action.ambitionId,
    });
    const said = await putSignal(daan, { actionId: action.id, about: null });
    expect((await threadOf(daan, said.id)).about).toBeNull();
  });

  it('sent again after a lost answer is there once, with one step', async () => {
    const key = { 'idempotency-key': newKey() };
    const [first, again] = [await askSignal(daan, {}, key), await askSignal(daan, {}, key)];
    expect(again.body).toEqual(first.body);
    const [{ steps } = {}] = await api.ask<{ steps: number }>(
      'SELECT count(*)::int AS steps FROM signal_step WHERE signal_id = $1',
      [first.body.id],
    );
    expect(steps).toBe(1);
    await setState(pieter, first.body.id, 'picked-up');
    expect((await askSignal(daan, {}, key)).body).toEqual(first.body);
    expect((await askSignal(daan, { question: 'Iets anders?' }, key)).body.code).toBe('idempotency-key-reused');
  });

  it('with data of a resident is held in every field, and counts nothing', async () => {
    const { seq } = await countOf(api);
    for (const field of ['question', 'about', 'tried']) {
      const { body } = await askSignal(daan, { [field]: 'Bel 06-12345678' });
      expect(body).toMatchObject({ code: 'residents-data-suspected', suspicions: [{ field }] });
    }
    expect((await countOf(api)).seq).toBe(seq);
  });

  it('goes nowhere that is not there, not to itself, and to directors through the Team van teams', async () => {
    expect(await faultsOf({ addressedTeamId: newKey() })).toEqual([400, ['addressedTeamId unknown']]);
    expect(await faultsOf({ addressedTeamId: jeugd.team })).toEqual([400, ['addressedTeamId not-in-reach']]);
    expect(await faultsOf({ addressedTo: 'team' })).toEqual([400, ['addressedTeamId required']]);
    expect(await faultsOf({ addressedTo: 'directors' })).toEqual([400, ['addressedTo through-team-of-teams']]);
    const both = { addressedTo: 'directors', addressedTeamId: parent };
    expect(await faultsOf(both)).toEqual([400, ['addressedTeamId not-allowed-value']]);
    expect(await faultsOf({ wantedBy: '2020-01-01' })).toEqual([400, ['wantedBy not-allowed-value']]);
    const { status, body } = await askSignal(pieter, { addressedTo: 'directors' }, {}, parent);
    expect([status, body.addressedTeamId]).toEqual([201, null]);
    expect((await askSignal(daan, { addressedTeamId: neighbours })).body.addressedTeamId).toBe(neighbours);
  });

  it('names nothing of another team, and does not tell whether it is there', async () => {
    const [theirs] = await api.ask<{ id: string; ambition_id: string }>(
      'SELECT id, ambition_id FROM action WHERE team_id = $1 LIMIT 1',
      [neighbours],
    );
    const there = await faultsOf({ actionId: theirs!.id, ambitionId: theirs!.ambition_id, observationId: newKey() });
    expect(there).toEqual(await faultsOf({ actionId: newKey(), ambitionId: newKey(), observationId: newKey() }));
    expect(there).toEqual([400, ['ambitionId unknown', 'actionId unknown', 'observationId unknown']]);
  });

  it('is asked what is wrong with it, all at once', async () => {
    expect(await faultsOf({ question: ' ', wantedBy: 'ooit', sprint: 1 })).toEqual([
      ...[400, ['question too-short', 'wantedBy not-well-formed', 'sprint unknown-field']],
    ]);
    expect((await daan.get(`/teams/${jeugd.team}/signals?box=outbox`)).status).toBe(400);
  });

  it('never overwrites another one that has the same id', async () => {
    const { id } = await putSignal(daan);
    expect(await faultsOf({ id, question: 'Eroverheen?' })).toEqual([400, ['id not-allowed-value']]);
  });
});

describe('what was noticed and becomes a question', () => {
  const notice = async () => {
    const { body } = await daan.post<{ id: string }>(`/teams/${jeugd.team}/observations`, { text: 'Het is vol' });
    return body.id;
  };
  const observed = async (id: string) =>
    (await api.ask('SELECT outcome, outcome_reason, version FROM observation WHERE id = $1', [id]))[0];
  const questions = async (question: string) =>
    (await listed(daan)).filter((signal) => signal.question === question).length;

  it('is cleared in the write that asks it', async () => {
    const [observationId, { seq }] = [await notice(), await countOf(api)];
    const { body } = await askSignal(daan, { question: 'Mag er een avond bij?', observationId });
    expect(body.seq).toBe(seq + 1);
    expect(await observed(observationId)).toMatchObject({
      ...{ outcome: 'question', outcome_reason: 'Mag er een avond bij?', version: 2 },
    });
    expect((await changesOf(api, observationId)).at(-1)).toMatchObject({ kind: 'cleared', seq: String(body.seq) });
  });

  it('is asked in the write that clears it, once; opening it again leaves the question', async () => {
    const id = await notice();
    const clear = (body: object) =>
      daan.put<{ seq: number }>(`/observations/${id}/outcome`, { seenVersion: 1, ...body });
    const { body } = await clear({ outcome: 'question', reason: 'Wie heeft ruimte?' });
    expect((await listed(daan)).find(({ question }) => question === 'Wie heeft ruimte?')).toMatchObject({
      ...{ state: 'asked', addressedTeamId: parent, askedById: abg.person('daan'), version: 1 },
    });
    expect((await countOf(api)).seq).toBe(body.seq);
    await clear({ outcome: 'question', reason: 'Wie heeft er een zaal?' });
    expect(await questions('Wie heeft er een zaal?')).toBe(0);
    await clear({ outcome: null });
    expect(await questions('Wie heeft ruimte?')).toBe(1);
  });
});

describe('the questions of a team', () => {
  it('are read by who reads the board; what it received by who could read each of them', async () => {
    const { id } = await putSignal(daan, { question: 'Alleen voor de buren?', addressedTeamId: neighbours });
    await api.asOwner(async (owner) => {
      await owner.query('UPDATE team SET open_to_organisation = false WHERE id = $1', [jeugd.team]);
      await owner.query('UPDATE organisation SET seq = seq + 1');
    });
    await api.dependencies.counters.ask();
    const aicha = await signIn(api, 'aicha');
    const marieke = await signIn(api, 'marieke');
    const ids = async (client: TestClient) => (await listed(client, '?box=received', neighbours)).map((one) => one.id);
    expect(await ids(aicha)).toContain(id);
    expect((await aicha.get(`/signals/${id}`)).status).toBe(200);
    expect((await aicha.get(`/teams/${jeugd.team}/signals`)).status).toBe(404);
    expect(await ids(marieke)).not.toContain(id);
    expect((await marieke.get(`/signals/${id}`)).status).toBe(404);
    for (const [key, organisation] of [
      ['willemijn', 'abg'],
      ['binnenstad-1', 'regio'],
    ] as const) {
      const outsider = await signIn(api, key, organisation);
      expect((await outsider.get(`/teams/${jeugd.team}/signals`)).status).toBe(404);
      expect((await outsider.get(`/teams/${neighbours}/signals?box=received`)).status).toBe(404);
      expect((await outsider.get(`/signals/${id}`)).status).toBe(404);
      expect((await setState(outsider, id, 'picked-up')).status).toBe(404);
      expect((await answerSignal(outsider, id)).status).toBe(404);
      expect((await askSignal(outsider)).status).toBe(404);
    }
    expect((await daan.get(`/signals/${newKey()}`)).status).toBe(404);
    await setState(daan, id, 'withdrawn');
    expect(await ids(aicha)).not.toContain(id);
    expect((await listed(daan, '?state=all')).find((one) => one.id === id)?.state).toBe('withdrawn');
  });

  it('come together for who is in it: owed and asked, by the day, without a name', async () => {
    const { id } = await putSignal(daan, { question: 'Wie owed dit?' });
    const [mine, theirs] = [await mySignals(daan), await mySignals(pieter)];
    expect(mine.asked.map((one) => one.id)).toContain(id);
    expect(mine.owed.map((one) => one.id)).not.toContain(id);
    expect(theirs.owed.find((one) => one.id === id)).toMatchObject({ isMine: false, team: { id: jeugd.team } });
    await setState(pieter, id, 'picked-up');
    expect((await mySignals(pieter)).owed.find((one) => one.id === id)?.isMine).toBe(true);
    const marieke = await signIn(api, 'marieke');
    const { owed } = await mySignals(marieke);
    expect(owed.find((one) => one.id === id)).toMatchObject({ state: 'picked-up', isMine: false });
    expect(owed.map(({ wantedBy }) => wantedBy)).toEqual(owed.map(({ wantedBy }) => wantedBy).sort());
    expect(JSON.stringify([mine, theirs, owed])).not.toMatch(/givenName|ById/);
  });
});
