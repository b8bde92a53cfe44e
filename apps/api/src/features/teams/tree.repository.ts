import type { Period } from '@verbeterbord/domain/periods/period';
import type { Rhythm } from '@verbeterbord/domain/periods/rhythm';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { MunicipalityId, OrganisationId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { LeansOnParent } from '@verbeterbord/domain/teams/check-tree';
import type { TeamKind } from '@verbeterbord/domain/teams/team';
import type { Transaction } from '../../platform/db/database.ts';

/** A team that is made, with its first periods. */
export interface NewTeam {
  readonly id: TeamId;
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly kind: TeamKind;
  readonly parentId: TeamId | null;
  readonly municipalityIds: readonly MunicipalityId[];
  readonly rhythm: Rhythm;
  readonly periods: readonly Period[];
}

/** How many of these municipalities the organisation works for. */
export const countMunicipalities = (transaction: Transaction, ids: readonly MunicipalityId[]): Promise<number> =>
  transaction.municipality.count({ where: { id: { in: [...ids] } } });

/** Writes a new team; false, and nothing is written, when its id is taken elsewhere. Triggers give it its counter and its leaves. */
export async function insertTeam(
  transaction: Transaction,
  organisationId: OrganisationId,
  { rhythm, periods, municipalityIds, ...team }: NewTeam,
): Promise<boolean> {
  const written = await transaction.$executeRaw`
    INSERT INTO team (id, organisation_id, slug, name, purpose, kind, parent_id, rhythm_anchor, rhythm_days)
    VALUES (${team.id}::uuid, ${organisationId}::uuid, ${team.slug}, ${team.name}, ${team.purpose}, ${team.kind}::team_kind,
            ${team.parentId}::uuid, ${rhythm.anchorDay}::date, ${rhythm.days})
    ON CONFLICT (id) DO NOTHING`;
  if (written === 0) return false;
  await transaction.teamMunicipality.createMany({
    data: municipalityIds.map((municipalityId) => ({ organisationId, teamId: team.id, municipalityId })),
  });
  await transaction.$executeRaw`
    INSERT INTO period (id, organisation_id, team_id, starts_on, ends_on, state)
    SELECT p.id, ${organisationId}::uuid, ${team.id}::uuid, p."startsOn", p."endsOn", p.state
    FROM jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) AS p(id uuid, "startsOn" date, "endsOn" date, state period_state)`;
  return true;
}

/**
 * What leans on the Team van teams that a team would leave, read under the lock of the team's counter: whoever writes an ambition of the
 * team at this moment goes before or comes after.
 */
export async function lockAndReadLeans(
  transaction: Transaction,
  organisationId: OrganisationId,
  teamId: TeamId,
  parentId: TeamId,
  today: CalendarDay,
): Promise<LeansOnParent> {
  await transaction.$queryRaw`
    SELECT seq FROM team_counter WHERE organisation_id = ${organisationId}::uuid AND team_id = ${teamId}::uuid FOR UPDATE`;
  const [leans] = await transaction.$queryRaw<LeansOnParent[]>`
    SELECT EXISTS (SELECT 1 FROM ambition a JOIN ambition up ON up.id = a.contributes_to_id AND up.team_id = ${parentId}::uuid
        WHERE a.organisation_id = ${organisationId}::uuid AND a.team_id = ${teamId}::uuid AND a.lifecycle = 'active'
          AND a.deleted_at IS NULL) AS contributes,
      EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = ${organisationId}::uuid AND m.team_id = ${parentId}::uuid
        AND m.stands_for_team_id = ${teamId}::uuid AND coalesce(m.until_day, 'infinity') >= ${today}::date) AS "hasDelegates"`;
  return leans!;
}

/**
 * Puts a team under another parent and counts it on the team itself, so that a write that was decided on under the old one is decided on
 * again. Gives the team's counter.
 */
export async function writeParent(
  transaction: Transaction,
  organisationId: OrganisationId,
  actorId: PersonId,
  teamId: TeamId,
  from: TeamId | null,
  to: TeamId | null,
): Promise<number> {
  await transaction.$executeRaw`
    UPDATE team SET parent_id = ${to}::uuid WHERE organisation_id = ${organisationId}::uuid AND id = ${teamId}::uuid`;
  const [counted] = await transaction.$queryRaw<{ seq: bigint }[]>`
    WITH counted AS (
      UPDATE team_counter t SET seq = t.seq + 1, changed_at = greatest(t.changed_at, clock_timestamp())
      WHERE t.organisation_id = ${organisationId}::uuid AND t.team_id = ${teamId}::uuid RETURNING t.seq, t.changed_at)
    INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
    SELECT ${organisationId}::uuid, ${teamId}::uuid, c.seq, 0, c.changed_at, ${actorId}::uuid, 'team', ${teamId}::uuid, 'parent-set',
      jsonb_build_object('parent_id', ${from}::text), jsonb_build_object('parent_id', ${to}::text)
    FROM counted c RETURNING seq`;
  return Number(counted!.seq);
}
