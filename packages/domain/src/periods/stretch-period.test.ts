import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, compareDays } from '../shared/calendar-day.ts';
import { turnOfPeriod } from './next-period.ts';
import { contains, isOpen, lengthInDays, type Period } from './period.ts';
import { arePeriodsContiguous, nextPeriodSpan } from './rhythm.ts';
import { endsAllowed, longestPeriodDays, stretchPeriod } from './stretch-period.ts';

const running: Period = { id: 'nu', startsOn: '2026-12-07', endsOn: '2026-12-20', state: 'running' };
const planned: Period = { id: 'straks', startsOn: '2026-12-21', endsOn: '2027-01-03', state: 'planned' };
const past: Period = { id: 'toen', startsOn: '2026-11-23', endsOn: '2026-12-06', state: 'rounded-off' };
const all = [planned, past, running];
const refusalOf = (period: Period, endsOn: CalendarDay, today = '2026-12-10') => {
  const answer = stretchPeriod(period, all, endsOn, today);
  return answer.ok ? null : answer.refusal;
};

describe('a period that is stretched or shortened', () => {
  it('over Christmas takes the next one along at its length', () => {
    expect(stretchPeriod(running, all, '2027-01-03', '2026-12-10')).toEqual({
      ok: true,
      value: [
        { id: 'nu', startsOn: '2026-12-07', endsOn: '2027-01-03' },
        { id: 'straks', startsOn: '2027-01-04', endsOn: '2027-01-17' },
      ],
    });
  });

  it('brings the next one forward when it gets shorter, and a planned one keeps the day it starts on', () => {
    const answer = stretchPeriod(running, all, '2026-12-11', '2026-12-10');
    expect(answer.ok && answer.value[1]).toEqual({ id: 'straks', startsOn: '2026-12-12', endsOn: '2026-12-25' });
    const later = stretchPeriod(planned, all, '2026-12-27', '2026-12-10');
    expect(later).toEqual({ ok: true, value: [{ id: 'straks', startsOn: '2026-12-21', endsOn: '2026-12-27' }] });
  });

  it('cannot end before it starts, before today while it runs, after eight weeks, or once it is rounded off', () => {
    expect(refusalOf(planned, '2026-12-20')).toBe('ends-before-start');
    expect(refusalOf(running, '2026-12-09')).toBe('ends-before-today');
    expect(refusalOf(running, '2026-12-10')).toBe(null);
    expect(refusalOf(running, '2027-01-31')).toBe(null);
    expect(refusalOf(running, '2027-02-01')).toBe('too-long');
    expect(refusalOf(past, '2026-12-07')).toBe('rounded-off');
  });

  it('can be stretched after it was forgotten, to a day from today on', () => {
    expect(refusalOf(running, '2026-12-24', '2026-12-25')).toBe('ends-before-today');
    expect(refusalOf(running, '2026-12-25', '2026-12-25')).toBe(null);
  });

  it('offers only days that are taken', () => {
    for (const [period, today] of [
      [running, '2026-12-10'],
      [running, '2026-12-01'],
      [planned, '2026-12-10'],
    ] as const) {
      const { first, last } = endsAllowed(period, today);
      expect([first, last].map((day) => refusalOf(period, day, today))).toEqual([null, null]);
      expect(refusalOf(period, addDays(first, -1), today)).not.toBe(null);
      expect(refusalOf(period, addDays(last, 1), today)).toBe('too-long');
    }
  });
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('stretch' as const), planned: fc.boolean(), by: fc.integer({ min: -20, max: 60 }) }),
  fc.record({ kind: fc.constant('round-off' as const), late: fc.integer({ min: -3, max: 90 }) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 30 }) }),
);
// Starts lie round both nights of summer time, leap days and year ends, and anywhere in between.
const anchors = ['2025-03-30', '2025-10-26', '2027-12-31', '2028-02-29', '2032-02-29', '2034-12-25', '2035-10-28'];
const start = fc.oneof(
  fc.integer({ min: 0, max: 3_900 }).map((count) => addDays('2025-01-01', count)),
  fc
    .record({ anchor: fc.constantFrom(...anchors), off: fc.integer({ min: -14, max: 2 }) })
    .map(({ anchor, off }) => addDays(anchor, off)),
);

it('any sequence of stretching, shortening, rounding off and waiting leaves no gap, no overlap, one that runs and one planned', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 7, max: 56 }), fc.array(step, { maxLength: 25 }), (startsOn, days, steps) => {
      const rhythm = { anchorDay: startsOn, days };
      const first = { startsOn, endsOn: addDays(startsOn, days - 1) };
      let today = startsOn;
      let periods: Period[] = [
        { id: '0', ...first, state: 'running' },
        { id: '1', ...nextPeriodSpan(first, rhythm), state: 'planned' },
      ];
      for (const one of steps) {
        const [now, next] = periods.filter(isOpen) as [Period, Period];
        const frozen = periods.filter((period) => !isOpen(period));
        if (one.kind === 'wait') today = addDays(today, one.days);
        if (one.kind === 'stretch') {
          const which = one.planned ? next : now;
          const answer = stretchPeriod(which, periods, addDays(which.endsOn, one.by), today);
          if (!answer.ok) continue;
          const lengths = (list: readonly Period[]) => list.filter(({ id }) => id !== which.id).map(lengthInDays);
          const after = periods.map((period) => ({ ...period, ...answer.value.find(({ id }) => id === period.id) }));
          expect(lengths(after)).toEqual(lengths(periods));
          periods = after;
        }
        if (one.kind === 'round-off') {
          const onDay = addDays(now.endsOn, one.late);
          if (compareDays(onDay, today) > 0) today = onDay;
          const turn = turnOfPeriod(now, next, rhythm, today);
          const runs: Period = { id: next.id, ...turn.next, state: 'running' };
          const later: Period = { id: `${periods.length}`, ...nextPeriodSpan(turn.next, rhythm), state: 'planned' };
          periods = [...frozen, { ...now, ...turn.rounded, state: 'rounded-off' }, runs, later];
        }
        expect(arePeriodsContiguous(periods)).toBe(true);
        expect(periods.map(({ state }) => state).filter((state) => state !== 'rounded-off')).toEqual([
          'running',
          'planned',
        ]);
        expect(periods.slice(0, frozen.length)).toEqual(frozen);
        for (const period of periods.filter((other) => other.state === 'planned')) {
          expect(lengthInDays(period)).toBeLessThanOrEqual(longestPeriodDays);
        }
        expect(periods.filter((period) => contains(period, periods[0]!.startsOn))).toHaveLength(1);
      }
    }),
  );
});
