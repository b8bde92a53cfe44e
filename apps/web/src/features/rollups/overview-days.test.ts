import { describe, expect, it } from 'vitest';
import { longAgo, milestoneOf, periodNow, sessionDays } from './overview-days.ts';
import { whenWords } from './overview-head.tsx';
import { anAmbition, aPeriod, aTeam } from './testing/fixture-overview.ts';

const today = '2026-11-17';
const team = aTeam('jeugd', { periods: [aPeriod('2026-10-12', '2026-10-25'), aPeriod('2026-10-26', '2026-11-08')] });

describe('how old a story is', () => {
  const saidOn = (day: string | null, about = {}) =>
    longAgo(anAmbition('a', 'jeugd', { saidOn: day, ...about }), team, today);

  it('is said when a whole period went by without a word', () => {
    expect(saidOn('2026-10-25')).toBe(23);
    expect(saidOn('2026-10-26')).toBeNull();
    expect(saidOn('2026-11-09')).toBeNull();
  });

  it('does not grow old in a holiday: only a period that is rounded off makes it so', () => {
    const christmas = longAgo(anAmbition('a', 'jeugd', { saidOn: '2026-11-02' }), team, '2026-12-28');
    expect(christmas).toBeNull();
  });

  it('is not said of what was never talked about, nor of what was reached', () => {
    expect(saidOn(null)).toBeNull();
    expect(saidOn('2026-10-01', { lifecycle: 'achieved' })).toBeNull();
  });
});

describe('a milestone on the overview', () => {
  const on = (day: string, about = {}) =>
    milestoneOf(anAmbition('a', 'jeugd', { milestone: { on: day, label: 'College' }, ...about }), team, today);

  it('shows from two periods ahead until its day', () => {
    expect(periodNow(team, today)).toEqual({ startsOn: '2026-11-09', endsOn: '2026-11-22' });
    expect(on('2026-12-20')).not.toBeNull();
    expect(on('2026-12-21')).toBeNull();
    expect(on('2026-11-16')).toBeNull();
  });

  it('is gone when the ambition was reached', () => {
    expect(on('2026-12-01', { lifecycle: 'achieved' })).toBeNull();
  });

  it('of a team without a rounded-off period counts from today', () => {
    expect(periodNow(aTeam('nieuw'), today)).toEqual({ startsOn: '2026-11-17', endsOn: '2026-11-30' });
  });
});

describe('the sessions the overview tells of', () => {
  const after = (...days: readonly string[]) =>
    whenWords(sessionDays(days.map((day) => ({ roundedOffOn: day }))), today);

  it('are named by day, the month once', () => {
    expect(after('2026-11-10', '2026-11-09', '2026-11-10')).toBe('na de bordsessies van 9 en 10 november');
    expect(after('2026-10-26', '2026-11-09')).toBe('na de bordsessies van 26 oktober en 9 november');
    expect(after('2026-11-09')).toBe('na de bordsessie van 9 november');
  });

  it('are the first and the last when there are many', () => {
    const many = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-09'];
    expect(after(...many)).toBe('na de bordsessies van 2 t/m 9 november');
  });

  it('may not have been yet', () => {
    expect(whenWords([], today)).toBe('er is nog geen bordsessie afgerond');
  });
});
