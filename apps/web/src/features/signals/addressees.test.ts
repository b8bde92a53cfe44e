import { expect, it } from 'vitest';
import { addresseeOf, addresseesOf, askingTeamOf, nextHoldersOf } from './addressees.ts';

const region = { id: 'region', name: 'Regio', kind: 'team-of-teams', parentId: null } as const;
const together = { id: 'together', name: 'Team van teams', kind: 'team-of-teams', parentId: 'region' } as const;
const young = { id: 'young', name: 'Jeugd', kind: 'team', parentId: 'together' } as const;
const plan = { id: 'plan', name: 'Eén plan', kind: 'team', parentId: 'together' } as const;
const alone = { id: 'alone', name: 'Los team', kind: 'team', parentId: null } as const;
const teams = [young, plan, alone, region, together];

const asked = (teamId: string) =>
  addresseesOf(askingTeamOf(teamId, teams)!, teams, 'de directeur').map(({ value }) => value);
const next = (holderId: string | null) => nextHoldersOf(holderId, 'young', teams, 'de directeur').map((o) => o.value);

it('a team asks its Team van teams first, then other teams, and never the directors past it', () => {
  expect(asked('young')).toEqual(['together', 'plan', 'alone', 'region']);
});

it('a Team van teams may ask what stands above it and the directors', () => {
  expect(asked('together').slice(0, 2)).toEqual(['region', 'directors']);
});

it('a team without a Team van teams asks the directors first', () => {
  expect(asked('alone')[0]).toBe('directors');
});

it('a Team van teams passes a question up, to the directors or to another team, and not back to who asked', () => {
  expect(next('together')).toEqual(['region', 'directors', 'plan', 'alone']);
});

it('a team passes a question on to its Team van teams, which alone reaches the directors', () => {
  expect(next('plan')).toEqual(['together', 'alone', 'region']);
});

it('a choice is named as the request wants it', () => {
  expect(addresseeOf('directors')).toEqual({ addressedTo: 'directors', addressedTeamId: null });
  expect(addresseeOf('plan')).toEqual({ addressedTo: 'team', addressedTeamId: 'plan' });
});
