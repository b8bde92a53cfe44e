import { describe, expect, it } from 'vitest';
import { daysOfOwnTime, isLongNotSaid } from './long-not-said.ts';
import { type HelpRow, type RowAmbition, whereToHelp } from './where-to-help.ts';

const period = (startsOn: string, endsOn: string, state: 'rounded-off' | 'running' = 'rounded-off') => ({
  startsOn,
  endsOn,
  state,
});
const autumn = [
  period('2026-09-28', '2026-10-11'),
  period('2026-10-12', '2026-10-25'),
  period('2026-10-26', '2026-11-08', 'running'),
];
const calm: RowAmbition = {
  id: 'rust',
  title: 'Elke school heeft een vast gezicht',
  trend: ['on-course', 'on-course'],
  saidOn: '2026-10-26',
  actions: 2,
  isWaiting: false,
};
const row = (ambitions: RowAmbition[], id = 'a'): HelpRow => ({ team: { id }, periods: autumn, ambitions });
const reasonsOf = (ambition: Partial<RowAmbition>, today = '2026-11-02') =>
  whereToHelp([row([{ ...calm, ...ambition }])], today).flatMap(({ reasons }) => reasons);

describe('where a Team van teams can help', () => {
  it('is nowhere while all goes its way', () => {
    expect(reasonsOf({})).toEqual([]);
    expect(reasonsOf({ trend: ['on-course', 'stuck'] })).toEqual([]);
    expect(reasonsOf({ isWaiting: true })).toEqual([]);
  });
  it('is where an ambition is stuck and waits on another, where nobody works on one, and what was long not talked about', () => {
    expect(reasonsOf({ trend: ['stuck'], isWaiting: true })).toEqual(['waits-on-another']);
    expect(reasonsOf({ actions: 0 })).toEqual(['without-action']);
    expect(reasonsOf({ saidOn: '2026-10-11' })).toEqual(['long-not-said']);
    expect(reasonsOf({ trend: ['stuck'], isWaiting: true, actions: 0, saidOn: '2026-10-01' })).toHaveLength(3);
  });
  it('keeps the order of the rows and names each ambition once', () => {
    const rows = [row([{ ...calm, actions: 0 }], 'z'), row([calm], 'b'), row([{ ...calm, actions: 0 }], 'a')];
    expect(whereToHelp(rows, '2026-11-02').map((place) => place.row.team.id)).toEqual(['z', 'a']);
  });
});

describe('what was long not talked about', () => {
  it('is what three weeks went by over; what was never talked about is something else', () => {
    expect(isLongNotSaid('2026-10-12', autumn, '2026-11-02')).toBe(false);
    expect(isLongNotSaid('2026-10-11', autumn, '2026-11-02')).toBe(true);
    expect(isLongNotSaid(null, autumn, '2026-11-02')).toBe(false);
  });
  it('pauses in holidays: the days that a period was stretched for do not count', () => {
    const christmas = [...autumn.slice(0, 2), period('2026-10-26', '2026-12-06', 'running')];
    expect(daysOfOwnTime('2026-10-25', christmas, '2026-11-22')).toBe(14);
    expect(isLongNotSaid('2026-10-25', christmas, '2026-12-06')).toBe(false);
    expect(isLongNotSaid('2026-10-11', christmas, '2026-11-22')).toBe(true);
  });
  it('counts on when a period is over and was not rounded off', () => {
    expect(isLongNotSaid('2026-10-26', autumn, '2026-11-17')).toBe(true);
  });
});
