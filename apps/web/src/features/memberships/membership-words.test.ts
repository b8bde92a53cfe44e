import { describe, expect, it } from 'vitest';
import { inOrder, type ManagedMembership, membershipDays, membershipName, roleName } from './membership-words.ts';

const today = '2026-11-17';
const teams = [
  { id: 'jeugd', name: 'Jeugd dichtbij', kind: 'team', parentId: 'tvt' },
  { id: 'tvt', name: 'Team van teams', kind: 'team-of-teams', parentId: null },
] as const;
const membership = (change: Partial<ManagedMembership> = {}): ManagedMembership => ({
  id: 'one',
  teamId: 'jeugd',
  from: '2026-01-01',
  until: null,
  standsForTeamId: null,
  isStandIn: false,
  ...change,
});

describe('a membership in words', () => {
  it('is the team, and for a delegate or stand-in also the team that is spoken for', () => {
    expect(membershipName(membership(), teams)).toBe('Jeugd dichtbij');
    const delegate = membership({ teamId: 'tvt', standsForTeamId: 'jeugd' });
    expect(membershipName(delegate, teams)).toBe('Team van teams (schakel van Jeugd dichtbij)');
    expect(membershipName({ ...delegate, isStandIn: true }, teams)).toContain('vervanger');
    expect(membershipName(membership({ teamId: 'far' }), teams)).toBe('een ander team');
  });
  it('says days only when they are news', () => {
    expect(membershipDays(membership(), today)).toBe('');
    expect(membershipDays(membership({ until: '2026-12-31' }), today)).toBe('t/m 31 december 2026');
    expect(membershipDays(membership({ from: '2026-12-01' }), today)).toBe('vanaf 1 december 2026');
    expect(membershipDays(membership({ from: '2026-12-01', until: '2026-12-31' }), today)).toBe(
      'van 1 december 2026 t/m 31 december 2026',
    );
    expect(membershipDays(membership({ until: '2026-11-16' }), today)).toBe('was lid t/m 16 november 2026');
  });
  it('stands before those that are over', () => {
    const over = membership({ id: 'over', until: '2026-02-01' });
    const later = membership({ id: 'later', from: '2026-12-01' });
    const delegate = membership({ id: 'delegate', from: '2025-01-01', standsForTeamId: 'jeugd' });
    const ids = inOrder([over, delegate, later, membership()], today).map(({ id }) => id);
    expect(ids).toEqual(['one', 'later', 'delegate', 'over']);
  });
});

describe('a role in words', () => {
  it('names its scope', () => {
    const grant = { role: 'facilitator', scopeKind: 'organisation', scopeId: null } as const;
    expect(roleName(grant, 'ABG', teams)).toBe('procesbegeleider, heel ABG');
    expect(roleName({ ...grant, scopeKind: 'team', scopeId: 'tvt' }, 'ABG', teams)).toBe(
      'procesbegeleider, Team van teams',
    );
    expect(roleName({ ...grant, scopeKind: 'team', scopeId: 'x' }, 'ABG', teams)).toContain('een ander gebied');
  });
});
