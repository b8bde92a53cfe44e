import { describe, expect, it } from 'vitest';
import type { Actor, RoleGrant } from './actor.ts';
import { decide } from './decide.ts';
import { type Permission, permissions } from './policies.ts';
import type { Facts } from './rule.ts';

const today = '2026-11-17';
const team = { id: 'team', ancestorIds: ['tvt', 'region'], municipalityIds: ['rijen'], openToOrganisation: true };
const facts: Facts = { today, team, period: { state: 'running' } };
const closed: Facts = { ...facts, team: { ...team, openToOrganisation: false } };
const roundedOff: Facts = { ...facts, period: { state: 'rounded-off' } };

const member = (teamId: string, until: string | null = null, roles: RoleGrant[] = []): Actor => ({
  personId: 'me',
  organisationId: 'abg',
  memberships: [{ teamId, from: '2026-01-01', until, standsForTeamId: null }],
  roles,
});
const holder = (role: RoleGrant['role'], scopeKind: RoleGrant['scopeKind'], scopeId: string | null): Actor => ({
  ...member('team'),
  memberships: [],
  roles: [{ role, scopeKind, scopeId }],
});
const mayOf = (actor: Actor, given: Facts) =>
  permissions.filter((permission) => decide(actor, permission, given).allowed);
const always: Permission[] = ['account.read', 'teams.list', 'people.list'];
/** Of who has a role and no team: not the names of colleagues, unless the role is to help them. */
const withARole: Permission[] = ['account.read', 'teams.list'];
const administration: Permission[] = [
  'administration.read',
  'membership.manage',
  'person.end-access',
  'role.manage',
  'organisation.update',
  'audit.read',
  'privacy.erase',
];
const ofAMember = permissions.filter((permission) => !administration.includes(permission));
const reading: Permission[] = ['board.read', 'changes.read', 'events.follow'];
/** A facilitator reads what everybody reads, and may come to chair a session. */
const chairing: Permission[] = [
  'board.read',
  'changes.read',
  'events.follow',
  'board-session.read',
  'board-session.lead',
];
const ofPeriod = permissions.filter((permission) => permission.startsWith('action.'));

describe('a member of the team', () => {
  it('may do everything on the own board, open or closed to others, and nothing of an administrator', () => {
    expect(mayOf(member('team'), facts)).toEqual(ofAMember);
    expect(mayOf(member('team'), closed)).toEqual(ofAMember);
  });
  it('changes no action of a rounded-off period, ambitions still', () => {
    expect(mayOf(member('team'), roundedOff)).toEqual(ofAMember.filter((permission) => !ofPeriod.includes(permission)));
    expect(decide(member('team'), 'action.update', roundedOff)).toEqual({
      allowed: false,
      reason: 'period-rounded-off',
    });
  });
  it('is one up to and with the last day, and not before the first', () => {
    expect(decide(member('team', today), 'action.update', facts).allowed).toBe(true);
    expect(decide(member('team', '2026-11-16'), 'action.update', facts)).toEqual({
      allowed: false,
      reason: 'not-a-member',
    });
    expect(decide(member('team'), 'action.update', { ...facts, today: '2025-12-31' }).allowed).toBe(false);
  });
});

describe('a member of another team', () => {
  it('reads an open board and changes nothing', () => {
    expect(mayOf(member('other'), facts)).toEqual([...always, ...reading]);
  });
  it('sees nothing of a closed one', () => {
    expect(mayOf(member('other'), closed)).toEqual(always);
  });
  it('sets the status of an action that is theirs, also on a closed board, never in a rounded-off period', () => {
    for (const given of [facts, closed]) {
      const own = { ...given, ownerId: 'me' };
      expect(mayOf(member('other'), own).filter((permission) => permission.startsWith('action.'))).toEqual([
        'action.set-status',
      ]);
    }
    expect(decide(member('other'), 'action.set-status', { ...roundedOff, ownerId: 'me' })).toMatchObject({
      allowed: false,
    });
    expect(decide(member('other'), 'action.set-status', { ...facts, ownerId: 'you' })).toMatchObject({
      reason: 'not-a-member',
    });
  });
  it('stands outside the boards below as a delegate too', () => {
    expect(mayOf(member('tvt'), facts)).toEqual([...always, ...reading]);
    expect(mayOf(member('tvt'), closed)).toEqual(always);
  });
});

describe('a facilitator', () => {
  it('reads every board in the scope, closed ones too, and edits none', () => {
    for (const actor of [
      holder('facilitator', 'organisation', null),
      holder('facilitator', 'team', 'team'),
      holder('facilitator', 'team', 'tvt'),
      holder('facilitator', 'team', 'region'),
      holder('facilitator', 'municipality', 'rijen'),
    ]) {
      expect(mayOf(actor, closed)).toEqual([...always, ...chairing]);
    }
  });
  it('sees nothing outside the scope', () => {
    expect(mayOf(holder('facilitator', 'team', 'other-tvt'), facts)).toEqual(always);
    expect(mayOf(holder('facilitator', 'municipality', 'baarle'), facts)).toEqual(always);
  });
});

describe('a director', () => {
  const director: RoleGrant = { role: 'director', scopeKind: 'organisation', scopeId: null };
  const alsoFacilitator: RoleGrant = { role: 'facilitator', scopeKind: 'organisation', scopeId: null };
  it('reads no board and no names, whatever other right there is outside the own teams', () => {
    expect(mayOf(holder('director', 'organisation', null), facts)).toEqual(withARole);
    expect(mayOf(member('other', null, [director]), facts)).toEqual(always);
    expect(mayOf(member('other', null, [director, alsoFacilitator]), facts)).toEqual(always);
    expect(mayOf({ ...member('team', '2026-11-16'), roles: [director, alsoFacilitator] }, facts)).toEqual(withARole);
  });
  it('is a member like anyone where a member', () => {
    expect(mayOf(member('team', null, [director]), facts)).toEqual(ofAMember);
  });
});

describe('an administrator', () => {
  const byScope = (scopeKind: RoleGrant['scopeKind'], scopeId: string | null) =>
    mayOf(holder('administrator', scopeKind, scopeId), facts);
  it('of the organisation manages people, roles, settings and rhythms, and reads and edits no board by this role', () => {
    expect(byScope('organisation', null)).toEqual([...withARole, ...administration, 'team.set-rhythm']);
  });
  it('of a Team van teams or a municipality manages memberships and rhythm of the teams there, and no more', () => {
    const there: Permission[] = [...withARole, 'administration.read', 'membership.manage', 'team.set-rhythm'];
    for (const [kind, scopeId] of [
      ['team', 'tvt'],
      ['team', 'region'],
      ['municipality', 'rijen'],
    ] as const) {
      expect(byScope(kind, scopeId)).toEqual(there);
    }
    expect(byScope('team', 'other-tvt')).toEqual([...withARole, 'administration.read']);
    expect(byScope('municipality', 'baarle')).toEqual([...withARole, 'administration.read']);
  });
  it('has a scope of one kind: the id of a municipality is no team', () => {
    expect(byScope('team', 'rijen')).not.toContain('membership.manage');
    expect(byScope('municipality', 'tvt')).not.toContain('membership.manage');
  });
});

describe('who signed in and waits for a team', () => {
  const waiting: Actor = { ...member('team'), memberships: [] };
  it('sees their own account and nothing else', () => {
    expect(mayOf(waiting, facts)).toEqual(['account.read']);
    expect(mayOf(member('team', '2026-11-16'), facts)).toEqual(['account.read']);
    expect(decide(waiting, 'teams.list', facts)).toEqual({ allowed: false, reason: 'not-a-member' });
  });
});

describe('a stand-in', () => {
  it('is a member of the Team van teams like the delegate', () => {
    const standIn: Actor = {
      ...member('team'),
      memberships: [{ teamId: 'team', from: today, until: null, standsForTeamId: 'below', isStandIn: true }],
    };
    expect(mayOf(standIn, facts)).toEqual(ofAMember);
  });
});

describe('a decision without facts', () => {
  it('is a refusal for everything that rests on them', () => {
    expect(mayOf(member('team'), { today })).toEqual(always);
    expect(mayOf(holder('administrator', 'team', 'tvt'), { today })).toEqual([...withARole, 'administration.read']);
  });
});
