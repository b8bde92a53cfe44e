import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd, regio } from './demo-names.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.dispose());

/** What the database says to these statements in one transaction of the owner, all its constraints checked at the end; null when it agrees. */
const refusalOf = (...statements: [text: string, values?: unknown[]][]) =>
  api.asOwner(async (owner: Client) => {
    await owner.query('BEGIN');
    try {
      for (const [text, values] of statements) expect((await owner.query(text, values)).rowCount).toBeGreaterThan(0);
      await owner.query('SET CONSTRAINTS ALL IMMEDIATE');
      return null;
    } catch (error) {
      const { code, constraint } = error as { code: string; constraint?: string };
      return constraint ?? code;
    } finally {
      await owner.query('ROLLBACK');
    }
  });

const period = (fromRunning: number) => jeugd.period(fromRunning);

describe('the database itself', () => {
  it('agrees with a period that is stretched when the next one shrinks with it', async () => {
    expect(
      await refusalOf(
        ['UPDATE period SET ends_on = ends_on + 7 WHERE id = $1', [period(0)]],
        ['UPDATE period SET starts_on = starts_on + 7 WHERE id = $1', [period(1)]],
      ),
    ).toBeNull();
  });

  it('has no overlap between periods, no gap, and never two that run', async () => {
    const stretch = 'UPDATE period SET ends_on = ends_on + 1 WHERE id = $1';
    expect(await refusalOf([stretch, [period(0)]])).toBe('period_never_overlaps');
    const shrink = 'UPDATE period SET ends_on = ends_on - 1 WHERE id = $1';
    expect(await refusalOf([shrink, [period(0)]])).toBe('VB422');
    expect(await refusalOf(["UPDATE period SET state = 'running' WHERE id = $1", [period(1)]])).toBe(
      'period_one_running_per_team',
    );
    expect(await refusalOf(['UPDATE period SET ends_on = starts_on - 1 WHERE id = $1', [period(0)]])).toMatch(
      /period_.*check/,
    );
  });

  it("has no action under a long-term ambition, under another team, or in another team's period", async () => {
    const put = 'UPDATE action SET ambition_id = $2 WHERE id = (SELECT id FROM action WHERE period_id = $1 LIMIT 1)';
    expect(await refusalOf([put, [period(0), jeugd.ambition('dicht-bij-huis')]])).toBe('VB422');
    expect(await refusalOf([put, [period(0), abg.ambition('thuis-in-de-buurt', 'buren')]])).toMatch(/action_.*fkey/);
    const when = 'UPDATE action SET period_id = $2 WHERE id = (SELECT id FROM action WHERE period_id = $1 LIMIT 1)';
    expect(await refusalOf([when, [period(0), abg.period('thuis-in-de-buurt', 0)]])).toMatch(/action_.*fkey/);
  });

  it('has no ambition that contributes past its team, to itself, to another organisation, or to nothing', async () => {
    const link = 'UPDATE ambition SET contributes_to_id = $2 WHERE id = $1';
    const short = jeugd.ambition('eerste-gesprek');
    const long = jeugd.ambition('dicht-bij-huis');
    const [far] = await api.ask<{ id: string }>(
      "SELECT id FROM ambition WHERE kind = 'long-term' LIMIT 1",
      [],
      regio.organisation,
    );
    expect(await refusalOf([link, [short, abg.ambition('thuis-in-de-buurt', 'eigen-buurt')]])).toBe('VB422');
    expect(await refusalOf([link, [short, abg.ambition('team-van-teams', 'op-tijd-hulp')]])).toBe('VB422');
    expect(await refusalOf([link, [short, jeugd.ambition('vast-gezicht')]])).toBe('VB422');
    expect(await refusalOf([link, [long, long]])).toMatch(/check/);
    expect(await refusalOf([link, [long, short]])).toBe('VB422');
    expect(await refusalOf([link, [abg.ambition('team-van-teams', 'op-tijd-hulp'), long]])).toBe('VB422');
    expect(await refusalOf([link, [long, far?.id]])).toMatch(/fkey|VB422/);
    expect(await refusalOf([link, [short, null]])).toMatch(/check/);
  });

  it('has no owner, lead or municipality of another organisation', async () => {
    const person = regio.person('binnenstad-1');
    expect(await refusalOf(['UPDATE action SET owner_id = $1', [person]])).toMatch(/action_.*fkey/);
    expect(await refusalOf(['UPDATE ambition SET lead_id = $1', [person]])).toMatch(/ambition_.*fkey/);
    const [far] = await api.ask<{ id: string }>('SELECT id FROM municipality LIMIT 1', [], regio.organisation);
    expect(await refusalOf(['UPDATE action SET municipality_id = $1', [far?.id]])).toMatch(/action_.*fkey/);
    expect(await refusalOf(['UPDATE ambition SET municipality_ids = ARRAY[$1::uuid]', [far?.id]])).toBe('VB422');
  });

  it('has no two actions at one place, and nobody twice in a team at the same time', async () => {
    const same = "UPDATE action SET rank = 'a0' WHERE period_id = $1 AND ambition_id = $2";
    expect(await refusalOf([same, [period(0), jeugd.ambition('eerste-gesprek')]])).toBe('action_one_place_each');
    const twice =
      'INSERT INTO membership (id, organisation_id, team_id, person_id, from_day) SELECT gen_random_uuid(), organisation_id, team_id, person_id, from_day + 1 FROM membership';
    expect(await refusalOf([twice])).toMatch(/membership_.*excl/);
  });

  it('has no team under itself', async () => {
    expect(await refusalOf(['UPDATE team SET parent_id = id WHERE id = $1', [jeugd.team]])).toMatch(/check/);
  });

  it('the walls ask for the organisation in a subquery, or PostgreSQL would plan for tables without rows', async () => {
    const bare = await api.ask(
      "SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND qual !~ 'SELECT current_organisation'",
    );
    expect(bare).toEqual([]);
  });
});
