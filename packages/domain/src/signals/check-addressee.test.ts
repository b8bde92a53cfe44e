import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskingTeam, checkAddressee, defaultAddressee } from './check-addressee.ts';
import { isOverdue, signalStates } from './signal.ts';

const team: AskingTeam = { id: 'jeugd', kind: 'team', parentId: 'tvt' };
const loose: AskingTeam = { id: 'los', kind: 'team', parentId: null };
const tvt: AskingTeam = { id: 'tvt', kind: 'team-of-teams', parentId: 'regio' };
const directors = { addressedTo: 'directors', addressedTeamId: null } as const;
const to = (addressedTeamId: string) => ({ addressedTo: 'team', addressedTeamId }) as const;
const known = (id: string) => ['jeugd', 'los', 'tvt', 'regio'].includes(id);

describe('whom a team asks', () => {
  it('is its Team van teams when it names nobody, and the directors when there is none', () => {
    expect(defaultAddressee(team)).toEqual(to('tvt'));
    expect(defaultAddressee(tvt)).toEqual(to('regio'));
    expect(defaultAddressee(loose)).toEqual(directors);
  });

  it('may be any team there is, save itself', () => {
    expect(checkAddressee(team, team, to('los'), known)).toMatchObject({ ok: true });
    expect(checkAddressee(team, team, to('jeugd'), known)).toMatchObject({ refusal: 'not-in-reach' });
    expect(checkAddressee(team, team, to('elders'), known)).toMatchObject({ refusal: 'unknown' });
  });

  it('may be the directors through the Team van teams that has the question', () => {
    expect(checkAddressee(team, team, directors, known)).toMatchObject({ refusal: 'through-team-of-teams' });
    expect(checkAddressee(team, tvt, directors, known)).toMatchObject({ ok: true });
    expect(checkAddressee(loose, loose, directors, known)).toMatchObject({ ok: true });
  });

  it('is always right when nobody is named', () => {
    const teams = fc.record<AskingTeam>({
      id: fc.constant('jeugd'),
      kind: fc.constantFrom('team', 'team-of-teams'),
      parentId: fc.constantFrom('tvt', null),
    });
    fc.assert(
      fc.property(teams, (asking) => {
        expect(checkAddressee(asking, asking, defaultAddressee(asking), known).ok).toBe(true);
      }),
    );
  });
});

describe('an answer', () => {
  it('is too late only after the day it was wanted by, while it is owed', () => {
    const late = (today: string) => signalStates.filter((state) => isOverdue({ state, wantedBy: '2026-11-23' }, today));
    expect(late('2026-11-23')).toEqual([]);
    expect(late('2026-11-24')).toEqual(['asked', 'picked-up']);
  });
});
