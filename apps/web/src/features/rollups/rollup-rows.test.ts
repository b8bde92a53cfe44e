import { describe, expect, it } from 'vitest';
import {
  lastSaid,
  learnedBy,
  municipalitiesOf,
  rowsFor,
  rowsNamed,
  statesTogether,
  teamsIn,
  tellsAll,
} from './rollup-rows.ts';
import { aRow, fixtureRollup, somePeriods } from './testing/fixture-rollup.ts';

const names = (rows: ReturnType<typeof rowsFor>) => rows.map(({ team }) => team.name);
const { rows } = fixtureRollup;

describe('the teams of a Team van teams', () => {
  it('are those of one municipality when asked, still in the order of the alphabet', () => {
    expect(names(rowsFor(rows, null))).toEqual(['Iedereen doet mee', 'Jeugd dichtbij']);
    expect(names(rowsFor(rows, 'gilze'))).toEqual(['Iedereen doet mee', 'Jeugd dichtbij']);
    expect(names(rowsFor(rows, 'alphen'))).toEqual(['Jeugd dichtbij']);
    expect(rowsFor(rows, 'baarle')).toEqual([]);
  });

  it('offer only municipalities that some team works for', () => {
    expect(municipalitiesOf(fixtureRollup).map(({ id }) => id)).toEqual(['alphen', 'gilze']);
  });

  it('are found by a part of the name, whatever case and accents', () => {
    const many = [aRow('Eén gezin, één plan'), aRow('Jeugd dichtbij')];
    expect(names(rowsNamed(many, ' een PLAN'))).toEqual(['Eén gezin, één plan']);
    expect(names(rowsNamed(many, '  '))).toHaveLength(2);
    expect(rowsNamed(many, 'sport')).toEqual([]);
  });
});

describe('on the last row', () => {
  it('states of now are added up, and nothing of what is done', () => {
    expect(statesTogether(rows)).toEqual({ onCourse: 3, needsAttention: 1, stuck: 1, notSaid: 1 });
  });

  it('a team that never had a period adds nothing', () => {
    const counts = statesTogether([aRow('Nieuw', { periods: [] }), aRow('Jeugd dichtbij')]);
    expect(counts).toEqual({ onCourse: 2, needsAttention: 1, stuck: 0, notSaid: 0 });
  });

  it('a Team van teams counts as all teams below it', () => {
    expect(teamsIn([aRow('Amersfoort', { teams: 13 }), aRow('Baarn')])).toBe(14);
  });
});

it('the last day a team talked about its ambitions is that of any of them; without one there is none', () => {
  expect(rows.map(lastSaid)).toEqual([null, '2026-10-25']);
});

it('what was learned last stands first, and of one day by the alphabet', () => {
  const learned = (on: string) => ({ text: 'Bellen werkt', on });
  const some = [
    aRow('Aan zet', { learned: learned('2026-11-01') }),
    aRow('Buurt', { learned: learned('2026-11-10') }),
    aRow('Contact', { learned: learned('2026-11-10') }),
    aRow('Dorp'),
  ];
  expect(learnedBy(some).map(({ team }) => team.name)).toEqual(['Buurt', 'Contact', 'Aan zet']);
});

describe('a row', () => {
  const counted = { periods: somePeriods({ onCourse: 3 }) };
  it('with ambitions that are counted and not told has figures only', () => {
    expect(tellsAll(aRow('Jeugd', counted))).toBe(false);
    expect(tellsAll(aRow('Regio', { ...counted, team: { kind: 'team-of-teams' } }))).toBe(false);
  });
  it('with its ambitions, or of a team that has none yet, tells all there is', () => {
    expect(rows.map(tellsAll)).toEqual([false, true]);
    expect(tellsAll(aRow('Nieuw', { periods: [] }))).toBe(true);
  });
});
