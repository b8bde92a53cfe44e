import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOfDays, shareOfHeight, spanOf, ticksBetween, withRoom } from './measure-scale.ts';

const today = '2026-11-17';
const reading = (on: string, value: number) => ({ id: on, on, value, note: null });

describe('the span of a measure', () => {
  it('holds every reading, where we come from, the goal and its day, also when less is better', () => {
    const readings = [reading('2026-08-10', 22), reading('2026-11-02', 19)];
    const span = spanOf({ from: 22.5, goal: 10, goalOn: '2027-03-31', readings }, today);
    expect(span).toMatchObject({ firstDay: '2026-08-10', lastDay: '2027-03-31', least: 10, most: 25 });
    expect([shareOfHeight(10, span), shareOfHeight(25, span)]).toEqual([0, 1]);
    expect([shareOfDays('2026-08-10', span), shareOfDays('2027-03-31', span)]).toEqual([0, 1]);
  });

  it('has room with one reading and with none', () => {
    const one = spanOf({ from: null, goal: null, goalOn: null, readings: [reading(today, 7)] }, today);
    expect(one.most).toBeGreaterThan(one.least);
    expect(shareOfDays(today, one)).toBe(0.5);
    expect(shareOfHeight(7, one)).toBeGreaterThanOrEqual(0);
    const none = spanOf({ from: null, goal: null, goalOn: null, readings: [] }, today);
    expect(none).toMatchObject({ least: 0, most: 1 });
    const zero = spanOf({ from: 0, goal: null, goalOn: null, readings: [] }, today);
    expect(zero.most).toBeGreaterThan(zero.least);
  });
});

describe('the lines across', () => {
  it('are round, rise evenly, hold both ends and are never many', () => {
    const number = fc.double({ min: -1e10, max: 1e10, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(most - least === 0 ? Math.abs(most) > 1e-4 || most === 0 : most - least > 1e-4);
        const ticks = ticksBetween(least, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const slack = Math.max(Math.abs(least), Math.abs(most)) * 1e-8 + 1e-8;
        expect(ticks[0]).toBeLessThanOrEqual(least + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most - slack);
        expect([...ticks].sort((x, y) => x - y)).toEqual(ticks);
      }),
    );
    expect(ticksBetween(4, 22)).toEqual([0, 5, 10, 15, 20, 25]);
  });
});

it('of things that lie over one another the later stays', () => {
  const kept = withRoom([{ x: 0 }, { x: 5 }, { x: 30 }, { x: 40 }], 20);
  expect(kept).toEqual([{ x: 5 }, { x: 40 }]);
});
