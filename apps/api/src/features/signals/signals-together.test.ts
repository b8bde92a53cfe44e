import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('ask while the period is rounded off: every question stands in a period that then ran, and the counts hold', async () => {
    const board = await boardOf(samira);
    const outcomes = board.actions
      .filter(({ status }) => status !== 'done')
      .map(({ id }) => ({ actionId: id, outcome: 'asked', reason: 'Wie helpt ons hiermee?' }));
    const closing = samira.post(`/periods/${board.period.id}/closure`, { outcomes });
    const asking = Array.from({ length: 8 }, () => putSignal(daan));
    expect((await closing).status).toBe(200);
    const asked = await Promise.all(asking);
    const { signals } = await boardOf(samira);
    expect(signals.filter(({ question }) => question === 'Wie helpt ons hiermee?')).toHaveLength(outcomes.length);
    for (const { id } of asked) {
      const [step] = await api.ask<{ at: string; rounded: string | null }>(
        `SELECT (SELECT c.seq FROM change c WHERE c.entity_id = x.id) AS at,
          (SELECT c.seq FROM change c WHERE c.entity_id = x.period_id AND c.kind = 'rounded-off') AS rounded
         FROM signal_step x WHERE x.signal_id = $1`,
        [id],
      );
      if (step!.rounded !== null) expect(Number(step!.at)).toBeLessThan(Number(step!.rounded));
      await answerSignal(pieter, id);
    }
    const { id } = await putSignal(daan);
    await expectSound(api, id);
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
