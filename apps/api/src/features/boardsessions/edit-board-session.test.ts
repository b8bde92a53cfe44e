import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf } from '../../testing/board-steps.ts';
import { abg } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import { editSession, freshSession, readSession } from '../../testing/session-steps.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  [samira, noor] = [await signIn(api, 'samira'), await signIn(api, 'noor')];
});
afterAll(() => api.dispose());

describe('going through a session', () => {
  it('a step counts its own time from the moment the server heard of it', async () => {
    const session = await freshSession(samira);
    const { body } = await editSession(noor, session, { step: 'done' });
    expect(body).toMatchObject({ step: 'done', changed: true, startedAt: session.startedAt });
    expect(body.stepStartedAt > session.stepStartedAt).toBe(true);
    const { body: named } = await editSession(samira, body, { presentIds: [abg.person('noor')] });
    expect(named.stepStartedAt).toBe(body.stepStartedAt);
    expect((await editSession(samira, named, { step: 'done' })).body).toMatchObject({
      changed: false,
      version: named.version,
    });
  });

  it('two who step at once both come through, and the last choice holds for everybody', async () => {
    const session = await freshSession(samira);
    const answers = await Promise.all([
      editSession(samira, session, { step: 'ambitions', skipped: ['done'] }),
      editSession(noor, session, { step: 'not-done' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const last = answers.map(({ body }) => body).sort((a, b) => b.version - a.version)[0]!;
    expect(await readSession(noor, session.id)).toMatchObject({
      step: last.step,
      skipped: ['done'],
      version: session.version + 2,
    });
  });

  it('who is there is said once each, by people of the organisation', async () => {
    const session = await freshSession(samira);
    const twice = [abg.person('noor'), abg.person('noor'), abg.person('hanneke')];
    const { body } = await editSession(samira, session, { presentIds: twice });
    expect(body.presentIds).toEqual([abg.person('noor'), abg.person('hanneke')]);
    const stranger = await editSession(samira, body, { presentIds: [...body.presentIds, newKey()] });
    expect(stranger.body).toMatchObject({ errors: [{ field: 'presentIds', code: 'unknown' }] });
    expect((await editSession(samira, body, { chairId: newKey() })).body).toMatchObject({
      errors: [{ field: 'chairId' }],
    });
  });

  it('two lists of what is taken along meet as two texts: nothing is lost, and one chooses', async () => {
    const session = await freshSession(samira);
    await editSession(samira, session, { takeAlong: ['Wie kent de jeugdarts?'] });
    const { status, body } = await editSession(noor, session, { takeAlong: ['Het inloopuur loopt'], step: 'done' });
    expect([status, body]).toMatchObject([
      409,
      {
        code: 'edit-conflict',
        conflicts: [
          {
            field: 'takeAlong',
            theirs: ['Wie kent de jeugdarts?'],
            mine: ['Het inloopuur loopt'],
            by: abg.person('samira'),
          },
        ],
      },
    ]);
    expect(await readSession(noor, session.id)).toMatchObject({ step: 'round', takeAlong: ['Wie kent de jeugdarts?'] });
  });

  it('a line with data of a resident is held; a line that stands there is not asked about again', async () => {
    const session = await freshSession(samira);
    const mail = 'Vraag het aan jan@voorbeeld.nl';
    const held = await editSession(samira, session, { takeAlong: ['Eerst dit', mail] });
    expect(held.body).toMatchObject({ code: 'residents-data-suspected', suspicions: [{ field: 'takeAlong.1' }] });
    const { suspicions } = held.body as unknown as { suspicions: { field: string; kind: string }[] };
    const confirmedNoResidentData = suspicions.map(({ field, kind }) => `${field}:${kind}`);
    const { body } = await editSession(samira, session, { takeAlong: ['Eerst dit', mail], confirmedNoResidentData });
    expect((await editSession(noor, body, { takeAlong: [mail, 'Nog iets'] })).status).toBe(200);
  });

  it('sent again under the same key is done once', async () => {
    const session = await freshSession(samira);
    const key = { 'idempotency-key': newKey() };
    const { body } = await editSession(samira, session, { step: 'done' }, key);
    await editSession(noor, body, { step: 'ambitions' });
    expect((await editSession(samira, session, { step: 'done' }, key)).body).toEqual(body);
    expect((await readSession(noor, session.id)).step).toBe('ambitions');
    expect(await changesOf(api, session.id)).toHaveLength(3);
  });
});

describe('a session that is over', () => {
  it('says when it ended, and keeps that', async () => {
    const session = await freshSession(samira);
    const { body } = await editSession(samira, session, { state: 'ended' });
    expect(body).toMatchObject({ state: 'ended', changed: true });
    expect(body.endedAt! >= body.startedAt).toBe(true);
    expect((await editSession(noor, session, { state: 'ended' })).body).toMatchObject({
      changed: false,
      endedAt: body.endedAt,
    });
  });

  it('takes what goes along to the Team van teams, and nothing else, until it is taken up again', async () => {
    const session = await freshSession(samira);
    const { body: over } = await editSession(samira, session, { state: 'ended' });
    expect((await editSession(noor, over, { step: 'done' })).body).toMatchObject({
      status: 400,
      errors: [{ field: 'step' }],
    });
    const { body: late } = await editSession(noor, over, { takeAlong: ['Dit nog'] });
    expect(late).toMatchObject({ changed: true, takeAlong: ['Dit nog'] });
    const { body: again } = await editSession(noor, late, { state: 'running', step: 'questions' });
    expect(again).toMatchObject({ state: 'running', endedAt: null, step: 'questions' });
  });

  it('is not taken up again while another one runs', async () => {
    const first = await freshSession(samira);
    const second = await freshSession(samira);
    const { status, body } = await editSession(noor, { ...first, version: first.version + 1 }, { state: 'running' });
    expect([status, body.code]).toEqual([409, 'session-running']);
    expect((await boardOf(noor)).runningSessionId).toBe(second.id);
  });
});
