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
/** For who is asked, or by a role. */
const notOfAMember: Permission[] = [
  ...administration,
  'team.manage',
  'signal.answer',
  'signal.pass-on',
  'signal.prepare',
  'signal.raise',
  'need.ask',
];
const ofAMember = permissions.filter((permission) => !notOfAMember.includes(permission));
const reading: Permission[] = ['board.read', 'changes.read', 'events.follow', 'signal.read', 'ambition-overview.read'];
/** Of who sits in the Team van teams: what its teams take along, and how they stand. */
const fromAbove: Permission[] = ['take-along.read', 'rollup.read'];
/** A facilitator reads what everybody reads, and may come to chair a session. */
const chairing: Permission[] = [
  'board.read',
  'changes.read',
  'events.follow',
  'board-session.read',
  'board-session.lead',
  'signal.read',
  'signal.prepare',
  'signal.raise',
  'take-along.read',
  'rollup.read',
  'ambition-overview.read',
];
/** A director asks a team one thing, and reads how ambitions stand. */
const directing: Permission[] = ['need.ask', 'ambition-overview.read'];
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
    expect(new Set(mayOf(member('tvt'), facts))).toEqual(new Set([...always, ...reading, ...fromAbove]));
    expect(mayOf(member('tvt'), closed)).toEqual([...always, ...fromAbove]);
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
    expect(mayOf(holder('facilitator', 'team', 'other-tvt'), facts)).toEqual([...always, 'signal.prepare']);
    expect(mayOf(holder('facilitator', 'municipality', 'baarle'), facts)).toEqual([...always, 'signal.prepare']);
  });
});

describe('a director', () => {
  const director: RoleGrant = { role: 'director', scopeKind: 'organisation', scopeId: null };
  const alsoFacilitator: RoleGrant = { role: 'facilitator', scopeKind: 'organisation', scopeId: null };
  it('reads no board and no names, whatever other right there is outside the own teams', () => {
    expect(mayOf(holder('director', 'organisation', null), facts)).toEqual([...withARole, ...directing]);
    expect(mayOf(member('other', null, [director]), facts)).toEqual([...always, ...directing]);
    expect(mayOf(member('other', null, [director, alsoFacilitator]), facts)).toEqual([...always, ...directing]);
    expect(mayOf({ ...member('team', '2026-11-16'), roles: [director, alsoFacilitator] }, facts)).toEqual([
      ...withARole,
      ...directing,
    ]);
  });
  it('is a member like anyone where a member', () => {
    expect(new Set(mayOf(member('team', null, [director]), facts))).toEqual(new Set([...ofAMember, 'need.ask']));
  });
});

describe('an administrator', () => {
  const byScope = (scopeKind: RoleGrant['scopeKind'], scopeId: string | null) =>
    mayOf(holder('administrator', scopeKind, scopeId), facts);
  it('of the organisation manages people, roles, settings and rhythms, and reads and edits no board by this role', () => {
    expect(byScope('organisation', null)).toEqual([...withARole, ...administration, 'team.set-rhythm', 'team.manage']);
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

describe('whoever a question is asked of', () => {
  const question = { kind: 'question', addressedTo: 'team', addressedTeamId: 'tvt', askedById: 'you' } as const;
  const asked: Facts = { ...closed, signal: question };
  const toDirectors: Facts = { ...asked, signal: { ...question, addressedTo: 'directors', addressedTeamId: null } };
  const need: Facts = {
    ...asked,
    signal: { kind: 'need', addressedTo: 'team', addressedTeamId: 'team', askedById: 'me' },
  };
  const may = (actor: Actor, permission: Permission, given: Facts) => decide(actor, permission, given).allowed;
  const director = holder('director', 'team', 'tvt');

  it('answers it and passes it on, also when the board is closed; the team that asks settles it', () => {
    for (const permission of ['signal.read', 'signal.answer', 'signal.pass-on'] as const)
      expect(may(member('tvt'), permission, asked)).toBe(true);
    expect(may(member('tvt'), 'signal.settle', asked)).toBe(false);
    expect(may(member('team'), 'signal.settle', asked)).toBe(true);
    expect(decide(member('team'), 'signal.answer', asked)).toEqual({ allowed: false, reason: 'not-asked-of-you' });
  });
  it('is a director in the scope when it is asked of directors, and nobody else', () => {
    expect(may(director, 'signal.answer', toDirectors)).toBe(true);
    expect(may(holder('director', 'team', 'elsewhere'), 'signal.answer', toDirectors)).toBe(false);
    expect(may(director, 'signal.answer', asked)).toBe(false);
    expect(may(member('tvt'), 'signal.answer', toDirectors)).toBe(false);
  });
  it('is the team itself when a director asks what it needs: the team answers, that director settles, nobody passes it on', () => {
    expect(may(member('team'), 'signal.answer', need)).toBe(true);
    expect(may(member('team'), 'signal.pass-on', need)).toBe(false);
    expect(may(member('team'), 'signal.settle', need)).toBe(false);
    expect(may(director, 'signal.settle', need)).toBe(true);
    expect(may({ ...director, personId: 'another' }, 'signal.settle', need)).toBe(false);
  });
});
