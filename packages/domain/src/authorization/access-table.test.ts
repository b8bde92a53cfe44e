import { describe, expect, it } from 'vitest';
import { type AccessColumn, type AccessRow, accessRowPermissions, accessTable, typicalActors } from './access-table.ts';
import { decide } from './decide.ts';
import { type Permission, permissions } from './policies.ts';

const open = { openToOrganisation: true, hasParent: true };
const closed = { openToOrganisation: false, hasParent: true };

const levelsOf = (table: ReturnType<typeof accessTable>, row: AccessRow) =>
  Object.fromEntries(table.rows.find((one) => one.row === row)!.cells.map(({ column, level }) => [column, level]));
const columnOf = (table: ReturnType<typeof accessTable>, column: AccessColumn) =>
  Object.fromEntries(
    table.rows.map(({ row, cells }) => [row, cells.find((cell) => cell.column === column)?.level ?? 'no column']),
  );

describe('the table of who sees what', () => {
  it('has a row for every permission', () => {
    const named = new Set<Permission>(
      Object.values(accessRowPermissions).flatMap(({ reads, changes }) => [...reads, ...changes]),
    );
    expect(permissions.filter((permission) => !named.has(permission))).toEqual([]);
  });

  it('needs one word for each place: the permissions of a row go together', () => {
    const { people, ...others } = accessRowPermissions;
    const together: readonly (readonly Permission[])[] = [
      people.changes,
      ...Object.values(others).flatMap(({ reads, changes }) => [reads, changes]),
    ];
    for (const { openToOrganisation } of [open, closed]) {
      const team = { id: 'team', ancestorIds: ['above'], municipalityIds: [], openToOrganisation };
      const facts = { today: '2026-11-17', team, period: { state: 'running' }, ownerId: 'you' } as const;
      for (const actor of Object.values(typicalActors)) {
        const may = (permission: Permission) => decide(actor, permission, facts).allowed;
        for (const some of together) expect(new Set(some.map(may)).size).toBeLessThan(2);
        for (const { reads, changes } of Object.values(accessRowPermissions)) {
          if (changes.some(may)) expect(reads.some(may)).toBe(true);
        }
      }
    }
  });

  it('lets the own team see and change its board, and other teams read all of it, the reason of "loopt vast" too', () => {
    const table = accessTable(open);
    for (const row of ['actions', 'stuck', 'ambitions'] as const) {
      expect(levelsOf(table, row)).toEqual({
        'own-team': 'changes',
        'other-teams': 'reads',
        delegates: 'reads',
        facilitator: 'reads',
        director: 'nothing',
        administrator: 'nothing',
      });
    }
  });

  it('hides a closed board from other teams and delegates, and not from a facilitator', () => {
    const levels = levelsOf(accessTable(closed), 'actions');
    expect([levels['other-teams'], levels.delegates, levels.facilitator]).toEqual(['nothing', 'nothing', 'reads']);
  });

  it('keeps who is looking and the bin inside the team', () => {
    for (const row of ['presence', 'bin'] as const) {
      const { 'own-team': own, ...others } = levelsOf(accessTable(open), row);
      expect(own).not.toBe('nothing');
      expect(new Set(Object.values(others))).toEqual(new Set(['nothing']));
    }
  });

  it('shows a director no board and no name', () => {
    const { account, teams, overview, needs, ...rest } = columnOf(accessTable(open), 'director');
    expect([account, teams, overview, needs]).toEqual(['own', 'reads', 'reads', 'changes']);
    expect(new Set(Object.values(rest))).toEqual(new Set(['nothing']));
  });

  it('names colleagues to who works with them, and lets only an administrator change who is in a team', () => {
    expect(levelsOf(accessTable(open), 'people')).toEqual({
      'own-team': 'reads',
      'other-teams': 'reads',
      delegates: 'reads',
      facilitator: 'reads',
      director: 'nothing',
      administrator: 'changes',
    });
  });

  it('has no delegates where there is no Team van teams above', () => {
    expect(accessTable({ ...open, hasParent: false }).columns).not.toContain('delegates');
  });

  it('says that whoever does an action of another team sets its status', () => {
    expect([accessTable(open), accessTable(closed)].map((table) => table.ownersElsewhereSetStatus)).toEqual([
      true,
      true,
    ]);
  });
});
