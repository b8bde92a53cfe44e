import { changeUrl, withConnection } from '@verbeterbord/database/managed/connect-once';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { abg, regio } from '../../testing/demo-names.ts';
import { openTestApi, type TestApi } from '../../testing/open-test-api.ts';
import { type AuditNote, AuditTrail } from './audit-trail.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ connections: 16 });
});
afterAll(() => api.dispose());

const note = (action: string, organisationId = abg.organisation): AuditNote => ({
  organisationId,
  actorId: abg.person('samira'),
  action,
  object: `team:${abg.team('jeugd-dichtbij')}`,
  result: 'done',
  origin: '10.0.0.1',
});
const trail = (log: (error: unknown) => void = () => undefined) =>
  new AuditTrail({ database: api.dependencies.database, now: Date.now, log, flushEvery: 20 });

const verify = async (organisation = abg.organisation) =>
  (await api.ask<{ entries: string; broken_at: string | null }>('SELECT * FROM audit_verify($1)', [organisation])).map(
    ({ entries, broken_at }) => ({ entries: Number(entries), brokenAt: broken_at && Number(broken_at) }),
  )[0]!;

/** Work of somebody who may do anything, with the triggers of the trail switched off; undone at the end. */
const asSuperuser = (work: (admin: Client) => Promise<void>) =>
  withConnection(changeUrl(inject('cluster').adminUrl, { database: api.database.name }), async (admin) => {
    await admin.query('BEGIN');
    await admin.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL; ALTER TABLE audit_head DISABLE TRIGGER ALL');
    try {
      await work(admin);
    } finally {
      await admin.query('ROLLBACK');
    }
  });

describe('entries that come in at once', () => {
  it('are numbered without a gap and sealed in one chain, from sixteen nodes at the same moment', async () => {
    const before = await verify();
    const nodes = Array.from({ length: 16 }, () => trail());
    for (let turn = 0; turn < 5; turn++) {
      for (const node of nodes)
        for (let n = 0; n < 20; n++) node.note(note(`turn-${turn}`, n % 4 ? abg.organisation : regio.organisation));
      await Promise.all(nodes.map((node) => node.flush()));
    }
    expect(await verify()).toEqual({ entries: before.entries + 16 * 5 * 15, brokenAt: null });
    expect(await verify(regio.organisation)).toEqual({ entries: 16 * 5 * 5, brokenAt: null });
    const rows = await api.ask<{ number: string }>('SELECT number FROM audit_entry ORDER BY number');
    expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, at) => at + 1));
  });

  it('are written by themselves soon after, and all that waits when the server stops', async () => {
    const node = trail();
    const { entries } = await verify();
    node.note(note('by-itself'));
    await expect.poll(async () => (await verify()).entries, { timeout: 2000 }).toBe(entries + 1);
    for (let n = 0; n < 450; n++) node.note(note('at-the-end'));
    await node.close();
    expect(await verify()).toEqual({ entries: entries + 451, brokenAt: null });
  });

  it('wait for a database that does not answer, in order, and are lost only beyond what is kept', async () => {
    const { entries } = await verify();
    const errors: unknown[] = [];
    let isDown = true;
    const database = {
      run: ((statement, values) =>
        isDown
          ? Promise.reject(new Error('down'))
          : api.dependencies.database.run(statement, values)) as typeof api.dependencies.database.run,
    };
    const node = new AuditTrail({ database, now: Date.now, log: (error) => errors.push(error), mostWaiting: 300 });
    for (let n = 0; n < 310; n++) node.note(note(`waits-${n}`));
    expect(await node.flush()).toBe(false);
    isDown = false;
    expect(await node.flush()).toBe(true);
    expect(await verify()).toEqual({ entries: entries + 300, brokenAt: null });
    expect(errors.map(String)).toEqual([
      expect.stringContaining('down'),
      ...(errors.length > 2 ? [expect.stringContaining('down')] : []),
      'Error: audit trail: 10 entries were lost',
    ]);
    const rows = await api.ask<{ action: string }>(
      "SELECT action FROM audit_entry WHERE action LIKE 'waits-%' ORDER BY number",
    );
    expect(rows.map(({ action }) => action)).toEqual(Array.from({ length: 300 }, (_, n) => `waits-${n}`));
    await node.close();
  });

  it('never fork the chain when a node dies in the middle of writing', async () => {
    const before = await verify();
    const half = async (end: (client: Client) => Promise<unknown>) => {
      await api.asOwner(async (owner) => {
        await owner.query('BEGIN');
        await owner.query('SELECT audit_append($1, $2)', [
          abg.organisation,
          JSON.stringify([{ at: new Date().toISOString(), action: 'half', result: 'done' }]),
        ]);
        await end(owner).catch(() => undefined);
      });
    };
    await half((owner) => owner.query('SELECT pg_terminate_backend(pg_backend_pid())'));
    await half((owner) => owner.end());
    expect(await verify()).toEqual(before);
    await half((owner) => owner.query('COMMIT'));
    expect(await verify()).toEqual({ entries: before.entries + 1, brokenAt: null });
  });
});

describe('whoever touches the trail', () => {
  it('is refused, as the login of the API and as the owner of the tables', async () => {
    const touches = [
      "UPDATE audit_entry SET action = 'x'",
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      'UPDATE audit_head SET number = 1',
      'UPDATE audit_head SET first_number = 3, first_previous = hash',
      'DELETE FROM audit_head',
      'TRUNCATE audit_head',
    ];
    for (const text of touches) {
      await expect(api.ask(text), text).rejects.toMatchObject({ code: 'VB403' });
      const { pool } = api.dependencies.database;
      await expect(pool.query(text), text).rejects.toMatchObject({ code: '42501' });
    }
    for (const text of [
      "INSERT INTO audit_entry VALUES (gen_random_uuid(), 1, now(), null, 'x', null, 'done', null, '')",
      'SELECT audit_verify(gen_random_uuid())',
    ]) {
      await expect(api.dependencies.database.pool.query(text), text).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is found out, whatever field or row was changed with the triggers switched off', async () => {
    await trail().flush();
    const { entries } = await verify();
    const seen = async (text: string, values: unknown[] = []) => {
      let found: number | null = null;
      await asSuperuser(async (admin) => {
        const { rowCount } = await admin.query(text, values);
        expect(rowCount, text).toBeGreaterThan(0);
        const { rows } = await admin.query('SELECT broken_at FROM audit_verify($1)', [abg.organisation]);
        found = rows[0].broken_at && Number(rows[0].broken_at);
      });
      return found;
    };
    const own = `organisation_id = '${abg.organisation}'`;
    for (const set of [
      "at = at + interval '1 millisecond'",
      `actor_id = '${abg.person('bas')}'`,
      'actor_id = NULL',
      "action = action || 'x'",
      'object = NULL',
      "result = 'failed'",
      "origin = '10.0.0.2'",
      "hash = sha256('x')",
    ]) {
      expect(await seen(`UPDATE audit_entry SET ${set} WHERE ${own} AND number = 7`), set).toBe(7);
    }
    expect(await seen(`DELETE FROM audit_entry WHERE ${own} AND number = 1`)).toBe(1);
    expect(await seen(`DELETE FROM audit_entry WHERE ${own} AND number = 40`)).toBe(40);
    expect(await seen(`DELETE FROM audit_entry WHERE ${own} AND number = $1`, [entries])).toBe(entries);
    expect(
      await seen(
        `INSERT INTO audit_entry SELECT organisation_id, $1::bigint, at, actor_id, action, object, result, origin, hash FROM audit_entry WHERE ${own} AND number = 5`,
        [entries + 1],
      ),
    ).toBe(entries + 1);
    expect(await seen(`UPDATE audit_head SET hash = sha256('x') WHERE ${own}`)).toBe(entries + 1);
    expect(await seen(`UPDATE audit_head SET first_previous = sha256('x') WHERE ${own}`)).toBe(1);
    expect(await seen(`DELETE FROM audit_head WHERE ${own}`)).toBe(1);
    expect(await verify()).toEqual({ entries, brokenAt: null });
  });
});

describe('after eighteen months', () => {
  it('entries go from the front, and what is left can still be verified', async () => {
    const old = new Date(Date.now() - 600 * 86_400_000).getTime();
    const database = await openTestApi();
    const inDatabase = (now: number) =>
      new AuditTrail({ database: database.dependencies.database, now: () => now, log: () => undefined });
    for (const now of [old, Date.now(), old]) {
      const node = inDatabase(now);
      for (let n = 0; n < 5; n++) node.note(note('x'));
      await node.close();
    }
    const look = () =>
      database.ask<{ entries: string; broken_at: null; first: string }>(
        'SELECT entries, broken_at, (SELECT min(number) FROM audit_entry) AS first FROM audit_verify($1)',
        [abg.organisation],
      );
    const forget = () => database.dependencies.database.pool.query('SELECT forget_what_is_over()');
    await forget();
    expect(await look()).toEqual([{ entries: '10', broken_at: null, first: '6' }]);
    await forget();
    await inDatabase(Date.now()).close();
    expect(await look()).toEqual([{ entries: '10', broken_at: null, first: '6' }]);
    await database.dispose();
  });

  it('all of it may be over, and the next entry hangs on', async () => {
    const database = await openTestApi();
    const append = (at: number) =>
      database.dependencies.database.run({ name: 'a', text: 'SELECT audit_append($1, $2)' }, [
        abg.organisation,
        JSON.stringify([{ at: new Date(at).toISOString(), action: 'x', result: 'done' }]),
      ]);
    await append(Date.now() - 600 * 86_400_000);
    await database.dependencies.database.pool.query('SELECT forget_what_is_over()');
    await append(Date.now());
    expect(await database.ask('SELECT * FROM audit_verify($1)', [abg.organisation])).toEqual([
      { entries: '1', broken_at: null },
    ]);
    await database.dispose();
  });
});
