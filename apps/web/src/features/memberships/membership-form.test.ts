import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { faultsOf, formOf, refusalTexts, requestOf } from './membership-form.ts';

const teams = [
  { id: 'jeugd', name: 'Jeugd dichtbij', kind: 'team', parentId: 'tvt' },
  { id: 'tvt', name: 'Team van teams', kind: 'team-of-teams', parentId: null },
] as const;
const form = { ...formOf(null, '2026-11-17'), teamId: 'tvt' };
const refused = (problem: object) =>
  new ApiProblem({ type: '', title: '', status: 409, code: 'membership-refused', detail: '', ...problem });

describe('the form of a membership', () => {
  it('begins today, and asks for a team', () => {
    expect(formOf(null, '2026-11-17')).toMatchObject({ from: '2026-11-17', until: '' });
    expect(Object.keys(faultsOf(formOf(null, '2026-11-17')))).toEqual(['teamId']);
  });
  it('asks for days that exist, the last not before the first', () => {
    expect(faultsOf(form)).toEqual({});
    expect(Object.keys(faultsOf({ ...form, from: '' }))).toEqual(['from']);
    expect(Object.keys(faultsOf({ ...form, until: '2026-02-31' }))).toEqual(['until']);
    expect(Object.keys(faultsOf({ ...form, until: '2026-11-16' }))).toEqual(['until']);
    expect(faultsOf({ ...form, until: '2026-11-17' })).toEqual({});
  });
  it('sends for whom one speaks only in a Team van teams right above that team', () => {
    const asDelegate = { ...form, standsForTeamId: 'jeugd', isStandIn: true };
    expect(requestOf(asDelegate, teams)).toEqual({
      teamId: 'tvt',
      from: '2026-11-17',
      until: null,
      standsForTeamId: 'jeugd',
      isStandIn: true,
    });
    expect(requestOf({ ...asDelegate, teamId: 'jeugd' }, teams)).toMatchObject({
      standsForTeamId: null,
      isStandIn: false,
    });
    expect(requestOf({ ...asDelegate, standsForTeamId: '' }, teams)).toMatchObject({ isStandIn: false });
  });
});

describe('a refused membership', () => {
  it('says at the field what is against it', () => {
    expect(Object.keys(refusalTexts(refused({ reason: 'overlaps' })))).toEqual(['from']);
    expect(Object.keys(refusalTexts(refused({ reason: 'not-a-member-there' })))).toEqual(['standsForTeamId']);
    const fault = { in: 'body', field: 'until', code: 'not-allowed-value', message: '' };
    expect(Object.keys(refusalTexts(refused({ code: 'invalid-request', errors: [fault] })))).toEqual(['until']);
  });
  it('says nothing at a field when it is about none', () => {
    expect(refusalTexts(refused({ reason: 'constructor' }))).toEqual({});
    expect(refusalTexts(new Error('no'))).toEqual({});
  });
});
