import type { ConfidenceRoundView, WrittenConfidenceRound } from '@verbeterbord/contracts/checkins/checkins.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOf, putAmbition } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
let daan: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  [samira, noor, daan] = [await signIn(api, 'samira'), await signIn(api, 'noor'), await signIn(api, 'daan')];
});
afterAll(() => api.dispose());

type Round = WrittenConfidenceRound & { code?: string };
const openAt = (ambitionId: string, client = samira, headers = {}, body: object = {}) =>
  client.post<Round>(`/ambitions/${ambitionId}/confidence-rounds`, body, headers);
const give = (client: TestClient, id: string, value: unknown, headers = {}) =>
  client.put<ConfidenceRoundView & { code?: string }>(`/confidence-rounds/${id}/vote`, { value }, headers);
const show = (client: TestClient, id: string, headers = {}) =>
  client.put<Round>(`/confidence-rounds/${id}/disclosure`, undefined, headers);
const listed = async (client: TestClient) =>
  (await client.get<{ items: ConfidenceRoundView[] }>(`/teams/${jeugd.team}/confidence-rounds`)).body.items;
const votesOf = (id: string) => api.ask('SELECT person_id, value FROM confidence_vote WHERE round_id = $1', [id]);
const fresh = async () => (await openAt((await putAmbition(samira)).id)).body.id;

describe('an open round', () => {
  it('is one for each ambition: who opens again, or at the same moment, gets that one', async () => {
    const { id: ambitionId } = await putAmbition(samira);
    const { seq } = await countOf(api);
    const answers = await Promise.all([samira, noor, daan, samira].map((client) => openAt(ambitionId, client)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ body }) => body.changed)).toHaveLength(1);
    expect((await countOf(api)).seq).toBe(seq + 1);
  });

  it('answers its key with the round, also after it was shown or its ambition ended', async () => {
    const { id: ambitionId } = await putAmbition(samira);
    const key = { 'idempotency-key': newKey() };
    const first = await openAt(ambitionId, samira, key);
    await give(samira, first.body.id, 2);
    await show(noor, first.body.id);
    await samira.put(`/ambitions/${ambitionId}/lifecycle`, { lifecycle: 'stopped', seenVersion: 1 });
    expect((await openAt(ambitionId, samira, key)).text).toBe(first.text);
    expect((await openAt(ambitionId, samira)).body.code).toBe('ambition-not-active');
    expect((await openAt(jeugd.ambition('eerste-gesprek'), samira, key)).body.code).toBe('idempotency-key-reused');
  });

  it('shows to each only how many gave a number and the own one', async () => {
    const id = await fresh();
    await give(samira, id, 2);
    const { status, body } = await give(noor, id, 5);
    expect([status, body]).toMatchObject([200, { state: 'open', votes: 2, mine: 5, spread: null }]);
    const mine = async (client: TestClient) => (await listed(client)).find((round) => round.id === id);
    expect(await mine(samira)).toMatchObject({ votes: 2, mine: 2, spread: null });
    expect(await mine(daan)).toMatchObject({ votes: 2, mine: null, spread: null });
  });

  it('takes another number of the same person in place of the first', async () => {
    const id = await fresh();
    await give(samira, id, 2);
    expect((await give(samira, id, 4)).body).toMatchObject({ votes: 1, mine: 4 });
  });

  it('takes whole numbers from 1 to 5 only, and names a session of the own team only', async () => {
    const id = await fresh();
    for (const value of [0, 6, 2.5, '3', null, true, -1]) expect((await give(samira, id, value)).status).toBe(400);
    expect(await votesOf(id)).toEqual([]);
    const { id: ambitionId } = await putAmbition(samira);
    const { status, body } = await openAt(ambitionId, samira, {}, { sessionId: newKey() });
    expect([status, body]).toMatchObject([400, { errors: [{ field: 'sessionId', code: 'unknown' }] }]);
  });

  it('is the team its own: others of the organisation see it is not theirs, or nothing at all', async () => {
    const id = await fresh();
    const hanneke = await signIn(api, 'hanneke');
    const marjolein = await signIn(api, 'marjolein', 'regio');
    expect([(await give(hanneke, id, 3)).status, (await show(hanneke, id)).status]).toEqual([403, 403]);
    expect((await hanneke.get(`/teams/${jeugd.team}/confidence-rounds`)).status).toBe(403);
    for (const outsider of [marjolein, await signIn(api, 'willemijn')]) {
      expect([(await give(outsider, id, 3)).status, (await show(outsider, id)).status]).toEqual([404, 404]);
    }
    expect((await give(samira, newKey(), 3)).status).toBe(404);
    expect(await votesOf(id)).toEqual([]);
  });
});

describe('showing a round', () => {
  it('gives how many said which number, forgets who, and is harmless twice', async () => {
    const id = await fresh();
    await Promise.all([give(samira, id, 2), give(noor, id, 4), give(daan, id, 4)]);
    const { body } = await show(noor, id);
    expect(body).toMatchObject({ state: 'shown', spread: [0, 1, 0, 2, 0], votes: 3, mine: null, changed: true });
    expect(await votesOf(id)).toEqual([]);
    expect((await show(samira, id)).body).toMatchObject({ spread: [0, 1, 0, 2, 0], seq: body.seq, changed: false });
    expect((await listed(daan)).find((round) => round.id === id)).toMatchObject({
      spread: [0, 1, 0, 2, 0],
      mine: null,
    });
    expect((await give(daan, id, 1)).body.code).toBe('confidence-shown');
  });

  it('by two people at once is one showing', async () => {
    const id = await fresh();
    await give(samira, id, 3);
    const { seq } = await countOf(api);
    const answers = await Promise.all([samira, noor, daan].map((client) => show(client, id)));
    expect(answers.map(({ body }) => body.spread)).toEqual(Array(3).fill([0, 0, 1, 0, 0]));
    expect(answers.filter(({ body }) => body.changed)).toHaveLength(1);
    expect((await countOf(api)).seq).toBe(seq + 1);
  });

  it('while others give a number counts each one or refuses it, and leaves none behind', async () => {
    for (let turn = 0; turn < 12; turn++) {
      const id = await fresh();
      const [first, second, third, shown] = await Promise.all([
        give(samira, id, 1),
        give(noor, id, 3),
        give(daan, id, 5),
        show(samira, id),
      ]);
      const { body } = await show(samira, id);
      const counted = [first, second, third].map(({ status }) => (status === 200 ? 1 : 0));
      expect(body.spread).toEqual([counted[0], 0, counted[1], 0, counted[2]]);
      expect(shown.body.spread).toEqual(body.spread);
      expect(await votesOf(id)).toEqual([]);
    }
  });

  it('waits for a number that is being written, and a number that comes during it finds the round shown', async () => {
    const id = await fresh();
    const statements = {
      hold: `SELECT set_config('app.organisation', $2, true), (SELECT state FROM confidence_round WHERE id = $1 FOR SHARE)`,
      put: `INSERT INTO confidence_vote SELECT organisation_id, team_id, id, '${abg.person('noor')}', 4 FROM confidence_round WHERE id = $1`,
    };
    const shown = await api.asOwner(async (owner) => {
      await owner.query('BEGIN');
      await owner.query(statements.hold, [id, abg.organisation]);
      const showing = show(samira, id);
      const late = new Promise((done) => setTimeout(done, 150));
      await late;
      await owner.query(statements.put, [id]);
      await owner.query('COMMIT');
      return showing;
    });
    expect(shown.body.spread).toEqual([0, 0, 0, 1, 0]);
    expect(await votesOf(id)).toEqual([]);
  });
});

describe('after a round', () => {
  it('nothing anywhere says who gave which number, or that somebody gave one', async () => {
    const { id: ambitionId } = await putAmbition(samira);
    const id = (await openAt(ambitionId, samira)).body.id;
    const { seq } = await countOf(api);
    const key = newKey();
    await give(daan, id, 1, { 'idempotency-key': key });
    await give(noor, id, 5);
    expect((await countOf(api)).seq).toBe(seq);
    await show(samira, id);
    await api.dependencies.audit.flush();
    const tables = await api.ask<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    expect(tables.map(({ name }) => name)).toContain('audit_entry');
    const voters = [abg.person('daan'), abg.person('noor')];
    for (const { name } of tables) {
      const rows = await api.ask<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${name}" t`);
      const about = rows.map(({ row }) => row).filter((row) => row.includes(id) || row.includes(key));
      for (const row of about) for (const voter of voters) expect(row, name).not.toContain(voter);
    }
    expect(api.log.filter((line) => line.includes(id) && voters.some((voter) => line.includes(voter)))).toEqual([]);
    const changes = await api.ask<{ after: object; before: object }>(
      'SELECT before, after FROM change WHERE entity_id = $1 ORDER BY seq',
      [id],
    );
    expect(changes.at(-1)).toEqual({ before: { state: 'open' }, after: { state: 'shown' } });
    for (const client of [samira, noor, daan]) {
      const { text } = await client.get(`/teams/${jeugd.team}/changes`);
      expect(text).not.toContain('spread');
    }
  });

  it('a round of the period before that is shown in this one is still listed', async () => {
    const id = await fresh();
    await api.ask('UPDATE confidence_round SET opened_on = opened_on - 20 WHERE id = $1', [id]);
    await show(samira, id);
    expect((await listed(noor)).map((round) => round.id)).toContain(id);
    await api.ask('UPDATE confidence_round SET opened_on = opened_on - 60 WHERE id = $1', [id]);
    expect((await listed(noor)).map((round) => round.id)).not.toContain(id);
  });
});
