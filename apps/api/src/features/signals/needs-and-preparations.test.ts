import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import {
  type AskedSignal,
  answerSignal,
  askSignal,
  mySignals,
  passOn,
  setState,
  threadOf,
} from '../../testing/signal-steps.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let daan: TestClient;
let hanneke: TestClient;
let willemijn: TestClient;
const path = '/account/prepared-signals';
const neighbours = abg.team('thuis-in-de-buurt');

beforeAll(async () => {
  api = await openTestApi();
  daan = await signIn(api, 'daan');
  hanneke = await signIn(api, 'hanneke');
  willemijn = await signIn(api, 'willemijn');
});
afterAll(() => api.dispose());

const askNeed = (client = willemijn, headers = {}, teamId: string = jeugd.team) =>
  client.post<AskedSignal>(`/teams/${teamId}/needs`, {}, headers);

describe('the fixed question of a director', () => {
  it('is asked once: the team finds it, answers, and the director reads that and closes it', async () => {
    const key = { 'idempotency-key': newKey() };
    const { status, body: need } = await askNeed(willemijn, key);
    expect([status, need.changed, need.addressedTeamId]).toEqual([201, true, jeugd.team]);
    expect((await askNeed()).body).toMatchObject({ id: need.id, changed: false });
    expect((await askNeed(willemijn, key)).body).toEqual(need);
    expect((await mySignals(daan)).owed.find(({ id }) => id === need.id)).toMatchObject({
      ...{ kind: 'need', question: 'Wat heb je van mij nodig?', state: 'asked' },
    });
    expect((await boardOf(daan)).signals).toContainEqual(expect.objectContaining({ id: need.id, kind: 'need' }));
    expect((await passOn(daan, need.id, { addressedTo: 'team', addressedTeamId: neighbours })).status).toBe(403);
    expect((await daan.patch(`/signals/${need.id}`, { question: 'Niets?', seenVersion: 1 })).status).toBe(403);
    expect((await setState(daan, need.id, 'withdrawn')).status).toBe(403);
    await answerSignal(daan, need.id, { text: 'Een avond rust.' });
    expect((await setState(daan, need.id, 'closed')).status).toBe(403);
    const answered = (await mySignals(willemijn)).asked.find(({ id }) => id === need.id);
    expect(answered).toMatchObject({
      state: 'answered',
      answer: { text: 'Een avond rust.' },
      team: { id: jeugd.team },
    });
    expect((await setState(willemijn, need.id, 'closed')).body.state).toBe('closed');
    expect((await threadOf(daan, need.id)).steps.map(({ kind }) => kind)).toEqual(['asked', 'answered', 'closed']);
    const next = (await askNeed()).body;
    expect([next.changed, next.id === need.id]).toEqual([true, false]);
    expect((await setState(willemijn, need.id, 'asked')).body).toMatchObject({ status: 409, reason: 'already-there' });
    await setState(willemijn, next.id, 'withdrawn');
    expect((await setState(willemijn, need.id, 'asked')).body.state).toBe('asked');
    expect((await askNeed()).body).toMatchObject({ id: need.id, changed: false });
  });

  it('asked from two screens at once is one question', async () => {
    const both = await Promise.all([1, 2, 3, 4].map(() => askNeed(willemijn, {}, neighbours)));
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    expect(both.map(({ body }) => body.changed).sort()).toEqual([false, false, false, true]);
  });

  it('is no question of the team: it stands in no list of what the team asked, nor among figures of its questions', async () => {
    const { body: need } = await askNeed();
    const ids = async (box: string) =>
      (await daan.get<{ items: { id: string }[] }>(`/teams/${jeugd.team}/signals?box=${box}`)).body.items.map(
        (one) => one.id,
      );
    expect(await ids('asked')).not.toContain(need.id);
    expect(await ids('received')).toContain(need.id);
  });

  it('is for directors in scope', async () => {
    const far = await signIn(api, 'binnenstad-1', 'regio');
    expect((await askNeed(daan)).body).toMatchObject({ status: 403, reason: 'outside-scope' });
    expect((await askNeed(hanneke)).status).toBe(403);
    expect((await askNeed(far)).status).toBe(404);
  });
});

describe('a facilitator', () => {
  it('raises a question for a team in the scope: it lives with that team, which closes it', async () => {
    const { status, body } = await askSignal(hanneke, { question: 'Kan de leerplicht aanschuiven?' });
    expect([status, body.teamId]).toEqual([201, jeugd.team]);
    expect(await changesOf(api, body.id)).toMatchObject([{ kind: 'asked', actor_id: abg.person('hanneke') }]);
    expect((await setState(hanneke, body.id, 'withdrawn')).status).toBe(403);
    expect((await setState(daan, body.id, 'withdrawn')).status).toBe(200);
    const { body: observation } = await daan.post<{ id: string }>(`/teams/${jeugd.team}/observations`, { text: 'Vol' });
    expect((await askSignal(hanneke, { observationId: observation.id })).body).toMatchObject({
      reason: 'not-a-member',
    });
    const pieter = await signIn(api, 'pieter');
    expect((await askSignal(pieter)).body).toMatchObject({ status: 403, reason: 'not-a-member' });
  });
});

type Prepared = PreparedSignal & Partial<Problem>;
const prepare = (body: object = {}, client = hanneke) =>
  client.post<Prepared>(path, { teamId: jeugd.team, question: 'Wie belt de huisarts?', ...body });
const mine = async (client = hanneke) => (await client.get<{ items: Prepared[] }>(path)).body.items;

describe('a preparation', () => {
  it('is of one facilitator alone: in no log, on no board, not there for anybody else', async () => {
    const { seq } = await countOf(api);
    const { status, body, text } = await prepare({ about: 'Stil voorbereid' });
    expect(status, text).toBe(201);
    expect(body).toMatchObject({ team: { slug: 'jeugd-dichtbij' }, talkedOverOn: null, version: 1 });
    expect((await mine())[0]?.id).toBe(body.id);
    expect((await countOf(api)).seq).toBe(seq);
    expect((await daan.get(`/teams/${jeugd.team}/board`)).text).not.toContain(body.id);
    await api.asOwner((owner) =>
      owner.query(
        `INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind) VALUES (gen_random_uuid(), $1, $2, 'facilitator', 'organisation')`,
        [abg.organisation, abg.person('youssef')],
      ),
    );
    await api.asOwner((owner) => owner.query('UPDATE organisation SET seq = seq + 1'));
    await api.dependencies.counters.ask();
    const [colleague, ruben] = [await signIn(api, 'youssef'), await signIn(api, 'ruben')];
    expect(await mine(colleague)).toEqual([]);
    for (const other of [colleague, ruben, daan, willemijn]) {
      expect((await other.patch(`${path}/${body.id}`, { question: 'Van mij?', seenVersion: 1 })).status).toBe(404);
      expect([403, 404]).toContain((await other.delete(`${path}/${body.id}`)).status);
    }
    const raised = await askSignal(colleague, { preparedSignalId: body.id });
    expect(raised.body.errors).toMatchObject([{ field: 'preparedSignalId', code: 'unknown' }]);
    expect((await mine()).map(({ id }) => id)).toContain(body.id);
    for (const other of [ruben, daan, willemijn]) expect((await other.get(path)).status).toBe(403);
  });

  it('is sent twice and there once, changed with the version that was seen, and thrown away', async () => {
    const id = newKey();
    expect((await prepare({ id })).body).toEqual((await prepare({ id })).body);
    expect((await prepare({ id, question: 'Iets anders?' })).body.errors).toMatchObject([{ field: 'id' }]);
    const edit = (body: object) => hanneke.patch<Prepared>(`${path}/${id}`, body);
    const talked = await edit({ talkedOverOn: '2026-11-20', seenVersion: 1 });
    expect(talked.body).toMatchObject({ talkedOverOn: '2026-11-20', question: 'Wie belt de huisarts?', version: 2 });
    const late = await edit({ question: 'Wie schrijft de huisarts?', seenVersion: 1 });
    expect(late.body).toMatchObject({ code: 'edit-conflict', conflicts: [{ field: 'question' }], version: 2 });
    const both = await Promise.all(['Een?', 'Twee?'].map((question) => edit({ question, seenVersion: 2 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await hanneke.delete(`${path}/${id}`)).status).toBe(204);
    expect((await hanneke.delete(`${path}/${id}`)).status).toBe(404);
    expect((await mine()).map((one) => one.id)).not.toContain(id);
  });

  it('asks what is wrong with it, and holds what looks like data of a resident', async () => {
    expect((await prepare({ question: '', secret: 1 })).body.errors?.map(({ field }) => field).sort()).toEqual([
      'question',
      'secret',
    ]);
    expect((await prepare({ addressedTeamId: jeugd.team })).body.errors).toMatchObject([{ code: 'not-in-reach' }]);
    expect((await prepare({ addressedTeamId: newKey() })).body.errors).toMatchObject([{ code: 'unknown' }]);
    expect((await prepare({ teamId: newKey() })).status).toBe(404);
    expect((await prepare({ tried: 'Mail jan@voorbeeld.nl' })).body.code).toBe('residents-data-suspected');
    expect((await prepare({}, daan)).status).toBe(403);
    expect((await prepare({}, willemijn)).status).toBe(404);
  });

  it('put on the agenda becomes the question and is gone in that write; nothing is asked twice', async () => {
    const { body } = await prepare({ question: 'Eén keer op de agenda?' });
    const wrong = { preparedSignalId: body.id, question: 'Eén keer op de agenda?', addressedTeamId: newKey() };
    expect((await askSignal(hanneke, wrong)).status).toBe(400);
    expect((await mine()).map(({ id }) => id)).toContain(body.id);
    const elsewhere = await askSignal(hanneke, { preparedSignalId: body.id }, {}, neighbours);
    expect(elsewhere.body.errors).toMatchObject([{ field: 'preparedSignalId' }]);
    const key = { 'idempotency-key': newKey() };
    const wish = { preparedSignalId: body.id, question: 'Eén keer op de agenda?' };
    const both = await Promise.all([askSignal(hanneke, wish, key), askSignal(hanneke, wish, key)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]!.body).toEqual(both[1]!.body);
    expect((await mine()).map(({ id }) => id)).not.toContain(body.id);
    expect((await askSignal(hanneke, wish)).status).toBe(400);
    expect((await prepare({ id: body.id, question: 'Eén keer op de agenda?' })).status).toBe(400);
    const asked = await daan.get<{ items: { question: string }[] }>(`/teams/${jeugd.team}/signals`);
    expect(asked.body.items.filter(({ question }) => question === 'Eén keer op de agenda?')).toHaveLength(1);
  });
});
