import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeToTeamOnce } from '../../platform/db/write.ts';
import { boardOf } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import {
  type AskedSignal,
  answerSignal,
  expectSound,
  passOn,
  putSignal,
  setState,
  threadOf,
} from '../../testing/signal-steps.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let daan: TestClient;
let samira: TestClient;
let pieter: TestClient;
let marieke: TestClient;
const parent = abg.team('team-van-teams');
const directors = { addressedTo: 'directors' };

beforeAll(async () => {
  api = await openTestApi();
  daan = await signIn(api, 'daan');
  samira = await signIn(api, 'samira');
  pieter = await signIn(api, 'pieter');
  marieke = await signIn(api, 'marieke');
});
afterAll(() => api.dispose());

/** Rounds the running period off right before the next write, when all that it rests on was read. */
async function turningBefore<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const { writes } = api.dependencies.database;
  const { period, actions } = await boardOf(samira);
  const outcomes = actions
    .filter(({ status }) => status !== 'done')
    .map(({ id: actionId }) => ({ actionId, outcome: 'asked', reason: 'Wie helpt ons hiermee?' }));
  vi.spyOn(writes, 'write').mockImplementationOnce(async (write) => {
    expect((await samira.post(`/periods/${period.id}/closure`, { outcomes })).status).toBe(200);
    return writes.write(write);
  });
  return work();
}

const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

describe('two at once', () => {
  it('pick up: both are heard in turn, the last has it', async () => {
    const { id } = await putSignal(daan);
    const both = await Promise.all([pieter, marieke].map((client) => setState(client, id, 'picked-up')));
    expect(both.map(({ body }) => body.changed)).toEqual([true, true]);
    const last = both[0]!.body.version > both[1]!.body.version ? 'pieter' : 'marieke';
    expect((await threadOf(daan, id)).pickedUpById).toBe(abg.person(last));
    await expectSound(api, id);
  });

  it('close, or put back: it happens once, and the other is told that nothing changed', async () => {
    const { id } = await putSignal(daan);
    await setState(pieter, id, 'picked-up');
    const back = await Promise.all([pieter, marieke].map((client) => setState(client, id, 'asked')));
    expect(back.map(({ body }) => body.changed).sort()).toEqual([false, true]);
    await answerSignal(pieter, id);
    const closed = await Promise.all([daan, samira].map((client) => setState(client, id, 'closed')));
    expect(closed.map(({ body }) => body.changed).sort()).toEqual([false, true]);
    await expectSound(api, id);
  });

  it('answer and withdraw, or answer and pass on: one of them comes first, and the other hears it', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const { id } = await putSignal(daan);
      const other = turn % 2 === 0 ? setState(daan, id, 'withdrawn') : passOn(marieke, id, directors);
      const both = await Promise.all([answerSignal(pieter, id), other]);
      const won = statuses(both);
      // Passed on first, it is no longer asked of who answers: that is 403 and not a state.
      expect([
        [200, 409],
        [201, 409],
        [200, 403],
      ]).toContainEqual(won);
      await expectSound(api, id);
    }
  });

  it('write the same question from eight sides, and every step has its own number', async () => {
    const { id } = await putSignal(daan);
    const words = Array.from({ length: 8 }, (_, index) => `Antwoord ${index}`);
    const answers = await Promise.all(
      words.map((text, index) => answerSignal(index % 2 ? pieter : marieke, id, { text })),
    );
    expect(statuses(answers)).toEqual(words.map(() => 201));
    expect((await threadOf(daan, id)).steps.flatMap(({ text }) => text ?? []).sort()).toEqual(words);
    await expectSound(api, id);
  });

  it('ask or answer while the period is rounded off: the step stands in the period that runs then, and the counts hold', async () => {
    const { id } = await turningBefore(() => putSignal(daan));
    expect((await turningBefore(() => answerSignal(pieter, id))).status).toBe(201);
    const inPeriods = await api.ask<{ kind: string; rounded: number; at: number }>(
      `SELECT x.kind, c.seq::int AS at, (SELECT max(r.seq)::int FROM change r WHERE r.entity_id = x.period_id AND r.kind = 'rounded-off') AS rounded
       FROM signal_step x JOIN change c ON c.entity_id = x.id WHERE x.signal_id = $1 ORDER BY x.number`,
      [id],
    );
    expect(inPeriods).toMatchObject([{ kind: 'asked' }, { kind: 'answered', rounded: null }]);
    expect(inPeriods[0]!.at).toBeLessThan(inPeriods[0]!.rounded);
    const { id: last } = await putSignal(daan);
    await expectSound(api, last);
  });

  it('the lock holds the membership of the team that is asked, whatever this server knows of it', async () => {
    const { id } = await putSignal(daan);
    const set = { state: 'answered', picked_up_by_id: null };
    const write = (person: string, guards: object) =>
      writeToTeamOnce(
        api.dependencies.database,
        { organisationId: abg.organisation, actorId: abg.person(person), key: null, requestHash: Buffer.from('') },
        jeugd.team,
        { memberOn: '2026-11-22', ...guards },
        [{ entity: 'signal', id, kind: 'answered', version: 1, set }],
      );
    expect(await write('pieter', {})).toBe('stale');
    expect(await write('daan', { memberOf: parent })).toBe('stale');
    expect(await write('pieter', { memberOf: parent })).toBeTypeOf('number');
  });
});

describe('the words of a question', () => {
  const edit = (client: TestClient, id: string, body: object) => client.patch<AskedSignal>(`/signals/${id}`, body);

  it('change while nobody answered; two who change the same words keep both, fields apart meet', async () => {
    const { id } = await putSignal(daan);
    expect((await edit(daan, id, { question: 'Mag de school erbij zijn?', seenVersion: 1 })).body.version).toBe(2);
    const clash = await edit(samira, id, { question: 'Mag de school meepraten?', seenVersion: 1 });
    expect(clash.body).toMatchObject({
      code: 'edit-conflict',
      conflicts: [{ field: 'question', theirs: 'Mag de school erbij zijn?', mine: 'Mag de school meepraten?' }],
    });
    const apart = await edit(samira, id, { tried: 'Zelf gebeld', wantedBy: '2027-03-01', seenVersion: 1 });
    expect(apart.body).toMatchObject({ changed: true, version: 3 });
    expect(await threadOf(daan, id)).toMatchObject({
      ...{ question: 'Mag de school erbij zijn?', tried: 'Zelf gebeld', wantedBy: '2027-03-01' },
    });
    expect((await edit(samira, id, { tried: 'Zelf gebeld', seenVersion: 1 })).body.changed).toBe(false);
    expect((await threadOf(daan, id)).steps.map(({ kind }) => kind)).toEqual(['asked']);
    await setState(pieter, id, 'picked-up');
    expect((await threadOf(daan, id)).steps.map(({ kind }) => kind)).toEqual(['asked', 'picked-up']);
  });

  it('may not go back to a day that has passed, nor hold data of residents', async () => {
    const { id } = await putSignal(daan);
    expect((await edit(daan, id, { wantedBy: '2020-01-01', seenVersion: 1 })).body.errors).toMatchObject([
      { field: 'wantedBy', code: 'not-allowed-value' },
    ]);
    expect((await edit(daan, id, { about: 'Mail jan@voorbeeld.nl', seenVersion: 1 })).body.code).toBe(
      'residents-data-suspected',
    );
  });
});
