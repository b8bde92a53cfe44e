import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, countOf, putAction, putAmbition } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
// Passes the eleven-test and belongs to nobody: it is the number the tax office uses in its own examples.
const number = '111222333';
const ambitionId = jeugd.ambition('eerste-gesprek');
const actions = `/teams/${jeugd.team}/actions`;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

/** Everything the database keeps of what people typed, of both what stands and what was logged. */
const kept = async () => {
  const rows = await api.ask<{ all: string }>(
    `SELECT string_agg(line, chr(10)) AS all FROM (
       SELECT c::text AS line FROM change c UNION ALL SELECT k::text FROM idempotency_key k
       UNION ALL SELECT a::text FROM action a UNION ALL SELECT m::text FROM ambition m) t`,
  );
  return rows[0]?.all ?? '';
};

describe('the privacy guard', () => {
  it('holds every text field of every form, names field and kind, and keeps the number nowhere', async () => {
    const [action, ambition] = [await putAction(samira), await putAmbition(samira)];
    const text = `Bellen over ${number}`;
    const before = await countOf(api);
    const key = () => ({ 'idempotency-key': newKey() });
    const tries: [field: string, () => Promise<{ status: number; body: { suspicions?: object[] }; text: string }>][] = [
      ['title', () => samira.post(actions, { title: text, ambitionId }, key())],
      ['doneWhen', () => samira.post(actions, { title: 'x', doneWhen: text, ambitionId }, key())],
      ['with', () => samira.patch(`/actions/${action.id}`, { with: text, seenVersion: 1 }, key())],
      ['title', () => samira.patch(`/actions/${action.id}`, { title: text, seenVersion: 1 }, key())],
      [
        'stuckReason',
        () => samira.put(`/actions/${action.id}/status`, { status: 'to-do', stuckReason: text, seenVersion: 1 }, key()),
      ],
      ['title', () => samira.patch(`/ambitions/${ambition.id}`, { title: text, seenVersion: 1 }, key())],
      ['effect', () => samira.patch(`/ambitions/${ambition.id}`, { effect: text, seenVersion: 1 }, key())],
      [
        'milestone.label',
        () =>
          samira.patch(
            `/ambitions/${ambition.id}`,
            { milestone: { on: '2027-01-01', label: text }, seenVersion: 1 },
            key(),
          ),
      ],
      [
        'reason',
        () =>
          samira.put(
            `/ambitions/${ambition.id}/lifecycle`,
            { lifecycle: 'stopped', reason: text, seenVersion: 1 },
            key(),
          ),
      ],
    ];
    for (const [field, ask] of tries) {
      const { status, body, text: answer } = await ask();
      expect([field, status]).toEqual([field, 400]);
      expect(body.suspicions).toEqual([{ field, kind: 'bsn', start: 12, end: 21 }]);
      expect(answer).not.toContain(number);
    }
    expect(await countOf(api)).toEqual(before);
    expect(await kept()).not.toContain(number);
    expect(api.log.join('\n')).not.toContain(number);
  });

  it('names the suspicions of all fields at once', async () => {
    const { body } = await samira.post(actions, { title: number, with: 'jan@example.nl', ambitionId });
    expect(body.suspicions?.map(({ field, kind }) => `${field}:${kind}`)).toEqual(['title:bsn', 'with:e-mail']);
  });

  it('lets a text through when its author says that it is none, and keeps that choice without the value', async () => {
    const said = { title: `Zaaknummer ${number}`, ambitionId, confirmedNoResidentData: ['title:bsn'] };
    const { status, body } = await samira.post<{ id: string }>(actions, said);
    expect(status).toBe(201);
    const [change] = await changesOf(api, body.id);
    expect(change?.after.confirmedNoResidentData).toEqual(['title:bsn']);
  });

  it('keeps only the choices that were needed: nothing can be slipped into the log beside the text', async () => {
    const said = ['title:bsn', `title:${number}`, 'with:bsn', 'nul \u0000', 'half \ud800'];
    const action = await putAction(samira, { title: `Zaak ${number}`, confirmedNoResidentData: said });
    const [change] = await changesOf(api, action.id);
    expect(change?.after.confirmedNoResidentData).toEqual(['title:bsn']);
    const plain = await putAction(samira, { confirmedNoResidentData: ['title:bsn'] });
    expect((await changesOf(api, plain.id))[0]?.after).not.toHaveProperty('confirmedNoResidentData');
  });

  it('asks for each field and kind apart', async () => {
    const said = { title: number, with: number, ambitionId, confirmedNoResidentData: ['title:bsn', 'with:iban'] };
    expect((await samira.post(actions, said)).body.suspicions).toMatchObject([{ field: 'with', kind: 'bsn' }]);
  });

  it('stays silent in the log when PostgreSQL refuses a text', async () => {
    await api.ask("ALTER TABLE action ADD CONSTRAINT no_secret CHECK (title <> 'Iets geheims')");
    const { status, text } = await samira.post(actions, { title: 'Iets geheims', ambitionId });
    expect(status).toBe(500);
    expect(text).not.toContain('geheims');
    expect(api.log.join('\n')).toContain('23514');
    expect(api.log.join('\n')).not.toContain('geheims');
  });
});
