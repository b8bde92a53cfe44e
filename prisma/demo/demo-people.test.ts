import { checkMembership } from '@verbeterbord/domain/memberships/check-membership';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { describe, expect, it } from 'vitest';
import { demoPeople } from './demo-people.ts';
import { demoRows } from './rows.ts';

const today = '2026-11-17';
const rows = demoRows({ today });

describe('the demo organisations', () => {
  it('have memberships as an administrator could have made them', () => {
    const team = new Map(rows.team.map((row) => [row.id, { ...row, parentId: row.parent_id }]));
    const held = rows.membership.map((row) => ({
      personId: row.person_id,
      teamId: row.team_id,
      from: row.from_day,
      until: row.until_day,
      standsForTeamId: row.stands_for_team_id,
      isStandIn: row.is_stand_in,
    }));
    const wrong = held.flatMap((wish) => {
      const others = held.filter((other) => other !== wish && other.personId === wish.personId);
      const standsFor = wish.standsForTeamId === null ? null : (team.get(wish.standsForTeamId) ?? null);
      const plan = { was: null, wish, others, team: team.get(wish.teamId)!, standsFor, today };
      const answer = checkMembership(plan);
      return answer.ok ? [] : [{ ...wish, refusal: answer.refusal }];
    });
    expect(wrong).toEqual([]);
  });

  it('let somebody wait since yesterday, without team or role', () => {
    const waiting = rows.person.filter((row) => row.first_signed_in_at !== null);
    expect(waiting.map((row) => [row.given_name, row.first_signed_in_at?.slice(0, 10)])).toEqual([
      ['Nina', addDays(today, -1)],
    ]);
    for (const list of [rows.membership, rows.role_grant, rows.demo_person]) {
      expect(list.some((row) => row.person_id === waiting[0]?.id)).toBe(false);
    }
  });

  it('offer people on the sign-in page who exist, Samira first', () => {
    expect(demoPeople[0]?.key).toBe('samira');
    expect(rows.demo_person).toHaveLength(demoPeople.length);
    const people = new Set(rows.person.map(({ id }) => id));
    expect(rows.demo_person.every((row) => people.has(row.person_id))).toBe(true);
    expect(rows.demo_person.map((row) => row.position).sort((a, b) => a - b)).toEqual(
      demoPeople.map((_, index) => index),
    );
  });
});
