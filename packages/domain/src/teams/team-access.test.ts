import { describe, expect, it } from 'vitest';
import type { Actor, RoleGrant } from '../authorization/actor.ts';
import { teamAccess } from './team-access.ts';

const today = '2026-11-17';
const team = { id: 'team', ancestorIds: ['above'], municipalityIds: ['rijen'], openToOrganisation: true };
const person = (personId: string, over: Partial<Actor>): Actor => ({
  personId,
  organisationId: 'abg',
  memberships: [],
  roles: [],
  ...over,
});
const standing = (until: string | null, isStandIn: boolean, from = '2026-01-01') => ({
  memberships: [{ teamId: 'above', from, until, standsForTeamId: 'team', isStandIn }],
});
const role = (name: RoleGrant['role'], scopeKind: RoleGrant['scopeKind'], scopeId: string | null) => ({
  roles: [{ role: name, scopeKind, scopeId }],
});

describe('who has to do with a team beside its members', () => {
  it('are its delegate and stand-in of today, and whose role covers it', () => {
    const actors = [
      person('delegate', standing(null, false)),
      person('stand-in', standing(today, true)),
      person('was-delegate', standing('2026-11-16', false)),
      person('will-be', standing(null, false, '2026-11-18')),
      person('of-another-team', {
        memberships: [{ teamId: 'above', from: today, until: null, standsForTeamId: 'other' }],
      }),
      person('facilitator', role('facilitator', 'municipality', 'rijen')),
      person('far', role('facilitator', 'municipality', 'baarle')),
      person('director', role('director', 'organisation', null)),
      person('administrator', role('administrator', 'team', 'above')),
      person('elsewhere', role('administrator', 'team', 'other')),
    ];
    expect(teamAccess(actors, { today, team })).toEqual({
      delegates: [
        { personId: 'delegate', isStandIn: false },
        { personId: 'stand-in', isStandIn: true },
      ],
      facilitators: ['facilitator'],
      directors: ['director'],
      administrators: ['administrator'],
    });
  });
});
