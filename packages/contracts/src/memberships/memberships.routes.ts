import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { membershipPaths } from './memberships.paths.ts';
import {
  accessWish,
  managedMembership,
  managedPeople,
  managedPeopleQuery,
  managedPerson,
  managedRoleGrant,
  managedTeam,
  membershipEdit,
  newMembership,
  newRoleGrant,
} from './memberships.schemas.ts';

const tag = 'memberships';
const ofPerson = z.strictObject({ personId: id });
const ofMembership = z.strictObject({ membershipId: id });

export const listManagedPeople = defineRoute({
  ...membershipPaths.listManagedPeople,
  tag,
  summary: 'The people an administrator looks after: by name, by state, or those of one team',
  permission: 'administration.read',
  query: managedPeopleQuery,
  success: { status: 200, body: managedPeople },
  problems: ['invalid-request', 'not-allowed'],
});

export const listManagedTeams = defineRoute({
  ...membershipPaths.listManagedTeams,
  tag,
  summary: 'The teams an administrator looks after, by name',
  permission: 'administration.read',
  success: { status: 200, body: listOf(managedTeam) },
  problems: ['not-allowed'],
});

export const createMembership = defineRoute({
  ...membershipPaths.createMembership,
  tag,
  summary: 'Put a person in a team from a day on, in a Team van teams as delegate or stand-in of a team below it',
  permission: 'membership.manage',
  params: ofPerson,
  body: newMembership,
  success: { status: 201, body: managedMembership },
  problems: [
    'invalid-request',
    'not-allowed',
    'not-found',
    'membership-refused',
    'idempotency-key-reused',
    'try-again',
  ],
});

export const editMembership = defineRoute({
  ...membershipPaths.editMembership,
  tag,
  summary: 'Change the days of a membership, or for which team a delegate speaks',
  permission: 'membership.manage',
  params: ofMembership,
  body: membershipEdit,
  success: { status: 200, body: managedMembership },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'membership-refused', 'try-again'],
});

export const deleteMembership = defineRoute({
  ...membershipPaths.deleteMembership,
  tag,
  summary: 'Take back a membership that begins today or later; one that held is ended with a last day instead',
  permission: 'membership.manage',
  params: ofMembership,
  success: { status: 204 },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'membership-refused', 'try-again'],
});

export const createRoleGrant = defineRoute({
  ...membershipPaths.createRoleGrant,
  tag,
  summary: 'Give a person a role within a scope',
  permission: 'role.manage',
  params: ofPerson,
  body: newRoleGrant,
  success: { status: 201, body: managedRoleGrant },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'idempotency-key-reused', 'try-again'],
});

export const deleteRoleGrant = defineRoute({
  ...membershipPaths.deleteRoleGrant,
  tag,
  summary: 'Take a role back; the last administrator of an organisation stays one',
  permission: 'role.manage',
  params: z.strictObject({ roleGrantId: id }),
  success: { status: 204 },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'last-administrator', 'try-again'],
});

export const setAccess = defineRoute({
  ...membershipPaths.setAccess,
  tag,
  summary: 'End the access of a person, live streams included, within ten seconds; or open it again',
  permission: 'person.end-access',
  params: ofPerson,
  body: accessWish,
  success: { status: 200, body: managedPerson },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'last-administrator', 'try-again'],
});
