import { expect, it } from 'vitest';
import { sessionSteps } from './board-session.ts';
import { plannedMinutes, sessionTime } from './session-time.ts';

const session = { startedAt: '2026-11-23T08:30:00.000Z', endedAt: null, minutes: 30 };
const after = (minutes: number) => Date.parse(session.startedAt) + minutes * 60_000;

it('counts the minutes that are left, rounded up so that the last one is still there', () => {
  expect(sessionTime(session, after(0))).toEqual({ minutesLeft: 30, minutesOver: 0, isOver: false, share: 0 });
  expect(sessionTime(session, after(18.5))).toMatchObject({ minutesLeft: 12, isOver: false });
  expect(sessionTime(session, after(29.9))).toMatchObject({ minutesLeft: 1, isOver: false });
});

it('says when it is over, and by how much', () => {
  expect(sessionTime(session, after(30))).toEqual({ minutesLeft: 0, minutesOver: 0, isOver: true, share: 1 });
  expect(sessionTime(session, after(33.2))).toMatchObject({ minutesLeft: 0, minutesOver: 3, isOver: true });
});

it('stands still once the session ended, and a clock that runs behind has not gone back', () => {
  const ended = { ...session, endedAt: new Date(after(20)).toISOString() };
  expect(sessionTime(ended, after(500))).toEqual(sessionTime(session, after(20)));
  expect(sessionTime(session, after(-3))).toEqual(sessionTime(session, after(0)));
});

it('divides half an hour over the steps to the minute, and gives a short session at least a minute for each', () => {
  const all = (minutes: number) => sessionSteps.reduce((sum, step) => sum + plannedMinutes(step, minutes), 0);
  expect(all(30)).toBe(30);
  expect(all(60)).toBe(60);
  expect(Math.min(...sessionSteps.map((step) => plannedMinutes(step, 5)))).toBe(1);
});
