import { regio } from './demo-names.ts';
import type { TestApi } from './open-test-api.ts';
import { plantRhythm, type RhythmThings } from './rhythm-things.ts';

/** One of each of the other organisation: all in one team. */
export type FarThings = {
  readonly teamId: string;
  readonly actionId: string;
  readonly ambitionId: string;
  readonly periodId: string;
  readonly personId: string;
  readonly municipalityId: string;
  readonly membershipId: string;
  readonly roleGrantId: string;
  readonly sessionId: string;
} & RhythmThings;

/** Finds or plants what stands in the other organisation. */
export async function thingsFarAway(api: TestApi): Promise<FarThings> {
  const [row] = await api.ask<FarThings>(
    `SELECT a.team_id AS "teamId", a.id AS "actionId", a.ambition_id AS "ambitionId", a.period_id AS "periodId",
            a.owner_id AS "personId", (SELECT id FROM municipality LIMIT 1) AS "municipalityId",
            (SELECT id FROM membership LIMIT 1) AS "membershipId", (SELECT id FROM role_grant LIMIT 1) AS "roleGrantId"
     FROM action a JOIN period p ON p.id = a.period_id WHERE p.state = 'running' AND a.status = 'to-do' LIMIT 1`,
    [],
    regio.organisation,
  );
  const { sessions } = api.dependencies;
  await sessions.open(regio.organisation, row!.personId);
  const sessionId = (await sessions.list(regio.organisation, row!.personId))[0]!.id;
  return { ...row!, ...(await plantRhythm(api, regio.organisation, row!)), sessionId };
}

/** What an organisation counted and wrote, in a few numbers that differ when anything changed. */
export const stateOf = (api: TestApi, organisation: string) =>
  api.ask(
    `SELECT (SELECT sum(seq)::int FROM team_counter) AS seqs, (SELECT count(*)::int FROM change) AS changes,
            (SELECT count(*)::int FROM idempotency_key) AS keys, (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM action a) AS actions,
            (SELECT md5(string_agg(m::text, '' ORDER BY id)) FROM ambition m) AS ambitions`,
    [],
    organisation,
  );
