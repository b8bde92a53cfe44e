import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { expect, it } from 'vitest';
import { roomsOf } from './rooms.ts';

const today = '2026-11-17';
const membership: Account['memberships'][number] = {
  team: { id: 'jeugd', slug: 'jeugd', name: 'Jeugd dichtbij', kind: 'team' },
  from: '2026-01-01',
  until: null,
  standsForTeamId: null,
};
const account = (about: Partial<Account>): Account => ({
  person: { id: 'p', givenName: 'Noor', familyName: 'Smits' },
  organisation: { id: 'o', slug: 'abg', name: 'ABG', shortName: 'ABG', timeZone: 'Europe/Amsterdam' },
  memberships: [],
  roles: [],
  permissions: [],
  isDemo: false,
  ...about,
});
const role = (name: Account['roles'][number]['role'], scopeId: string | null = null): Account['roles'][number] => ({
  role: name,
  scopeKind: scopeId === null ? 'organisation' : 'team',
  scopeId,
});

const noQuestions = { directs: false, readsAmbitions: false, readsQuestions: false };

it('who has no team and no role waits', () => {
  const rooms = roomsOf(account({}), today);
  expect(rooms).toEqual({ isPlaced: false, hasTeam: false, readsBoards: false, administers: false, ...noQuestions });
});

it('a membership that is over gives no place', () => {
  expect(roomsOf(account({ memberships: [{ ...membership, until: '2026-11-16' }] }), today).isPlaced).toBe(false);
});

it('a member reads boards', () => {
  expect(roomsOf(account({ memberships: [membership] }), today)).toMatchObject({
    ...{ hasTeam: true, readsBoards: true, directs: false, readsAmbitions: true, readsQuestions: true },
  });
});

it('a director has a place and reads no boards, save those of the own teams', () => {
  expect(roomsOf(account({ roles: [role('director')] }), today)).toMatchObject({
    ...{ isPlaced: true, readsBoards: false, directs: true, readsAmbitions: true, readsQuestions: true },
  });
  const both = account({ roles: [role('director')], memberships: [membership] });
  expect(roomsOf(both, today)).toMatchObject({ hasTeam: true, readsBoards: false });
});

it('a facilitator reads boards within the scope, also when that is not the whole organisation', () => {
  expect(roomsOf(account({ roles: [role('facilitator')] }), today)).toMatchObject({
    ...{ readsBoards: true, directs: false, readsAmbitions: true, readsQuestions: true },
  });
  expect(roomsOf(account({ roles: [role('facilitator', 'regio')] }), today).readsBoards).toBe(true);
});

it('an administrator by that role alone administers, and reads no boards', () => {
  const rooms = roomsOf(account({ roles: [role('administrator', 'regio')] }), today);
  expect(rooms).toMatchObject({ isPlaced: true, readsBoards: false, administers: true, ...noQuestions });
});
