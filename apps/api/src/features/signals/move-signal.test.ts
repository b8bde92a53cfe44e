import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import {
  type AskedSignal,
  answerSignal,
  expectSound,
  mySignals,
  passOn,
  putSignal,
  setState,
  threadOf,
} from '../../testing/signal-steps.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let daan: TestClient;
let pieter: TestClient;
let marieke: TestClient;
let willemijn: TestClient;
const parent = abg.team('team-van-teams');
const neighbours = abg.team('thuis-in-de-buurt');
const directors = { addressedTo: 'directors' };

beforeAll(async () => {
  api = await openTestApi();
  [daan, pieter, marieke, willemijn] = (await Promise.all(
    ['daan', 'pieter', 'marieke', 'willemijn'].map((key) => signIn(api, key)),
  )) as [TestClient, TestClient, TestClient, TestClient];
});
afterAll(() => api.dispose());

const kindsOf = async (id: string) => (await threadOf(daan, id)).steps.map(({ kind }) => kind);
const refusal = ({ status, body }: { status: number; body: AskedSignal }) => [status, body.code, body.reason];

describe('a question on its way', () => {
  it('is picked up, put back, answered by the delegate of another team, and closed by the team that asked', async () => {
    const { id } = await putSignal(daan);
    expect((await setState(pieter, id, 'picked-up')).body).toMatchObject({ state: 'picked-up', version: 2 });
    expect((await setState(marieke, id, 'asked')).body.state).toBe('asked');
    const { status, body } = await answerSignal(pieter, id, { text: 'De school mag meekijken.' });
    expect([status, body.state, body.teamId]).toEqual([201, 'answered', jeugd.team]);
    const onBoard = (await boardOf(daan)).signals.find((signal) => signal.id === id);
    expect(onBoard?.answer).toMatchObject({ text: 'De school mag meekijken.', byId: abg.person('pieter') });
    expect((await setState(daan, id, 'closed')).body.state).toBe('closed');
    expect(await kindsOf(id)).toEqual(['asked', 'picked-up', 'put-back', 'answered', 'closed']);
    expect((await mySignals(daan)).asked.map((one) => one.id)).not.toContain(id);
    await expectSound(api, id);
  });

  it('is opened again with a word when the answer did not help, and its answer stays to be read', async () => {
    const { id } = await putSignal(daan);
    await answerSignal(pieter, id);
    expect((await setState(daan, id, 'asked', {}, 'Bij ons kan dat niet.')).body.state).toBe('asked');
    const thread = await threadOf(daan, id);
    expect(thread.steps.at(-1)).toMatchObject({ kind: 'reopened', text: 'Bij ons kan dat niet.' });
    expect(thread.answer?.text).toBe('Ja, dat mag.');
    const owedNote = async () => (await mySignals(pieter)).owed.find((one) => one.id === id)?.note;
    expect(await owedNote()).toEqual({ kind: 'reopened', text: 'Bij ons kan dat niet.' });
    await answerSignal(pieter, id, { text: 'Dan zo.' });
    expect(await threadOf(daan, id)).toMatchObject({ answer: { text: 'Dan zo.' }, note: null });
    await setState(daan, id, 'asked');
    expect(await owedNote(), 'without a word there is none').toBeNull();
  });

  it('takes no step from where it cannot, and says why', async () => {
    const { id } = await putSignal(daan);
    expect(refusal(await setState(daan, id, 'closed'))).toEqual([409, 'signal-step-refused', 'not-from-this-state']);
    await setState(daan, id, 'withdrawn');
    expect(refusal(await answerSignal(pieter, id))).toEqual([409, 'signal-step-refused', 'not-from-this-state']);
    expect(refusal(await setState(pieter, id, 'picked-up'))[1]).toBe('signal-step-refused');
    expect(refusal(await passOn(pieter, id, directors))[1]).toBe('signal-step-refused');
    expect(refusal(await daan.patch<AskedSignal>(`/signals/${id}`, { question: 'Toch?', seenVersion: 2 }))[1]).toBe(
      'signal-step-refused',
    );
    expect(await kindsOf(id)).toEqual(['asked', 'withdrawn']);
  });

  it('is for each side what is theirs: who asks does not answer, who answers does not close', async () => {
    const { id } = await putSignal(daan);
    expect((await answerSignal(daan, id)).body).toMatchObject({ status: 403, reason: 'not-asked-of-you' });
    expect((await setState(daan, id, 'picked-up')).status).toBe(403);
    expect((await passOn(daan, id, directors)).status).toBe(403);
    await answerSignal(pieter, id);
    expect((await setState(pieter, id, 'closed')).body).toMatchObject({ status: 403, reason: 'not-a-member' });
    expect((await pieter.patch(`/signals/${id}`, { question: 'Anders?', seenVersion: 2 })).status).toBe(403);
  });

  it('says again under the same key what it said, also after it went on', async () => {
    const [{ id }, key, other] = [
      await putSignal(daan),
      { 'idempotency-key': newKey() },
      { 'idempotency-key': newKey() },
    ];
    const picked = await setState(pieter, id, 'picked-up', key);
    const first = await answerSignal(pieter, id, { text: 'Ja.' }, other);
    await setState(daan, id, 'closed');
    expect((await answerSignal(pieter, id, { text: 'Ja.' }, other)).body).toEqual(first.body);
    expect((await setState(pieter, id, 'picked-up', key)).body).toEqual(picked.body);
    expect((await answerSignal(pieter, id, { text: 'Nee.' }, other)).body.code).toBe('idempotency-key-reused');
    expect(await kindsOf(id)).toEqual(['asked', 'picked-up', 'answered', 'closed']);
  });

  it('holds what looks like data of a resident in an answer, a word and a word at passing on', async () => {
    const [{ id }, { seq }] = [await putSignal(daan), await countOf(api)];
    const text = 'Bel 06-12345678';
    for (const { body } of [
      await answerSignal(pieter, id, { text }),
      await setState(daan, id, 'withdrawn', {}, text),
      await passOn(pieter, id, { ...directors, text }),
    ])
      expect(body).toMatchObject({ code: 'residents-data-suspected', suspicions: [{ field: 'text' }] });
    expect((await countOf(api)).seq).toBe(seq);
    const said = { text, confirmedNoResidentData: ['text:phone'] };
    expect((await answerSignal(pieter, id, said)).status).toBe(201);
    expect((await changesOf(api, id)).at(-1)?.after.confirmedNoResidentData).toEqual(['text:phone']);
  });

  it('asks what is wrong, all at once, and knows only what it knows', async () => {
    const { id } = await putSignal(daan);
    const faults = ({ body }: { body: AskedSignal }) => body.errors?.map(({ field }) => field).sort();
    expect(faults(await answerSignal(pieter, id, { text: ' ', name: 'x' }))).toEqual(['name', 'text']);
    expect(faults(await setState(pieter, id, 'answered'))).toEqual(['state']);
    expect(faults(await passOn(pieter, id, { addressedTo: 'mayor' }))).toEqual(['addressedTo']);
    expect(faults(await passOn(pieter, id, { addressedTo: 'team' }))).toEqual(['addressedTeamId']);
    expect(faults(await passOn(pieter, id, { addressedTo: 'team', addressedTeamId: newKey() }))).toEqual([
      'addressedTeamId',
    ]);
    const back = { addressedTo: 'team', addressedTeamId: jeugd.team };
    expect((await passOn(pieter, id, back)).body.errors).toMatchObject([{ code: 'not-in-reach' }]);
    expect((await setState(pieter, newKey(), 'picked-up')).status).toBe(404);
  });
});

describe('passing on', () => {
  it('brings it to whoever can answer, with a new day and nobody on it yet', async () => {
    const { id } = await putSignal(daan, { wantedBy: '2199-01-01' });
    await setState(marieke, id, 'picked-up');
    const to = { addressedTo: 'team', addressedTeamId: neighbours, text: 'Zij weten dit.' };
    expect((await passOn(pieter, id, to)).body).toMatchObject({ state: 'asked', addressedTeamId: neighbours });
    const thread = await threadOf(daan, id);
    expect(thread).toMatchObject({ pickedUpById: null, addressedTeam: { id: neighbours } });
    expect(thread.wantedBy < '2199-01-01' && thread.wantedBy > thread.askedOn).toBe(true);
    expect(thread.steps.at(-1)).toMatchObject({
      kind: 'passed-on',
      text: 'Zij weten dit.',
      addressedTeam: { id: neighbours },
    });
    expect((await answerSignal(marieke, id)).status).toBe(403);
    expect(refusal(await passOn(pieter, id, to))).toEqual([409, 'signal-step-refused', 'already-there']);
    await expectSound(api, id);
  });

  it('reaches the directors through the Team van teams; a director answers and gets no name', async () => {
    const { id } = await putSignal(daan, { addressedTeamId: neighbours });
    expect((await passOn(pieter, id, directors)).body.errors).toMatchObject([{ code: 'through-team-of-teams' }]);
    expect((await answerSignal(willemijn, id)).status).toBe(404);
    await passOn(pieter, id, { addressedTo: 'team', addressedTeamId: parent });
    expect((await passOn(pieter, id, { ...directors, wantedBy: '2027-02-01' })).status).toBe(200);
    expect((await answerSignal(pieter, id)).status).toBe(403);
    const mine = await willemijn.get<{ owed: { id: string; wantedBy: string }[] }>('/account/signals');
    expect(mine.body.owed.find((one) => one.id === id)).toMatchObject({ wantedBy: '2027-02-01', addressedTeam: null });
    const answered = await answerSignal(willemijn, id, { text: 'Dat regelen we.' });
    expect([answered.status, answered.body.state]).toEqual([201, 'answered']);
    const people = ['daan', 'pieter', 'marieke', 'samira', 'noor'].map((key) => abg.person(key));
    for (const person of people) expect(mine.text + answered.text).not.toContain(person);
    expect((await willemijn.get(`/signals/${id}`)).status).toBe(404);
    expect((await setState(willemijn, id, 'closed')).status).toBe(404);
    const thread = await threadOf(daan, id);
    expect(thread.people).toContainEqual(expect.objectContaining({ givenName: 'Willemijn' }));
    await expectSound(api, id);
  });
});

describe('behind a closed board', () => {
  it('a delegate who is asked reads and answers the question, and nothing else of that team', async () => {
    const { id } = await putSignal(daan, { question: 'Achter de deur?' });
    await api.asOwner(async (owner) => {
      await owner.query('UPDATE team SET open_to_organisation = false WHERE id = $1', [jeugd.team]);
      await owner.query('UPDATE organisation SET seq = seq + 1');
    });
    await api.dependencies.counters.ask();
    expect((await pieter.get(`/teams/${jeugd.team}/board`)).status).toBe(404);
    expect((await pieter.get(`/signals/${id}`)).status).toBe(200);
    expect((await setState(pieter, id, 'picked-up')).status).toBe(200);
    expect((await setState(pieter, id, 'withdrawn')).status).toBe(403);
    expect((await answerSignal(pieter, id)).status).toBe(201);
    const aicha = await signIn(api, 'aicha');
    expect((await aicha.get(`/signals/${id}`)).status).toBe(404);
    expect((await answerSignal(aicha, id)).status).toBe(404);
    expect(await kindsOf(id)).toEqual(['asked', 'picked-up', 'answered']);
  });
});
