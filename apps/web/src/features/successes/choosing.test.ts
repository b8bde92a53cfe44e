import type { Success } from '@verbeterbord/domain/successes/success';
import { describe, expect, it } from 'vitest';
import { byMonth, chosenNow, periodBefore } from './choosing.ts';

const success = (id: string, on: string, sessionId: string | null = null): Success => ({
  ...{ id, text: id, actionId: null, on, sessionId },
});
const period = (id: string, startsOn: string, endsOn: string, state: 'rounded-off' | 'running' | 'planned') => ({
  ...{ id, startsOn, endsOn, state },
});

describe('the wall', () => {
  it('numbers every success from the first one ever, and hangs them by month', () => {
    const wall = byMonth([success('c', '2026-11-17'), success('b', '2026-11-02'), success('a', '2026-10-20')]);
    expect(wall.map(({ month, items }) => [month, items.map(({ id, number }) => `${number} ${id}`)])).toEqual([
      ['2026-11', ['3 c', '2 b']],
      ['2026-10', ['1 a']],
    ]);
    expect(byMonth([])).toEqual([]);
  });
});

describe('what was chosen just now', () => {
  const all = [success('a', '2026-11-17', 's'), success('b', '2026-11-17'), success('c', '2026-11-02', 's')];
  const ids = (sessionId: string | null) => chosenNow(all, sessionId, '2026-11-17').map(({ id }) => id);

  it('is what this session chose, or what was chosen today when there is none', () => {
    expect(ids('s')).toEqual(['a', 'c']);
    expect(ids(null)).toEqual(['a', 'b']);
  });
});

describe('when nothing is done yet', () => {
  it('the period before is looked at, if it was rounded off', () => {
    const before = period('toen', '2026-10-26', '2026-11-08', 'rounded-off');
    const now = period('nu', '2026-11-09', '2026-11-22', 'running');
    const older = period('ooit', '2026-10-12', '2026-10-25', 'rounded-off');
    const next = period('straks', '2026-11-23', '2026-12-06', 'planned');
    expect(periodBefore({ period: now, periods: [older, before, now, next] })?.id).toBe('toen');
    expect(periodBefore({ period: next, periods: [now, next] })).toBeUndefined();
  });
});
