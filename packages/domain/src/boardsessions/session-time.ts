import type { BoardSession, SessionStep } from './board-session.ts';

/** How the time of a session stands: minutes that are left (rounded up), minutes over (rounded down, 0 within time), and the share gone. */
export interface SessionTime {
  readonly minutesLeft: number;
  readonly minutesOver: number;
  readonly isOver: boolean;
  /** 0 to 1. */
  readonly share: number;
}

const MINUTE_MS = 60_000;

/** The facts for a timer that never blocks; `now` in epoch milliseconds. An ended session stands still at its end. */
export function sessionTime(
  { startedAt, endedAt, minutes }: Pick<BoardSession, 'startedAt' | 'endedAt' | 'minutes'>,
  now: number,
): SessionTime {
  const until = endedAt === null ? now : Date.parse(endedAt);
  // A clock that runs behind the server's has not gone back before the start.
  const gone = Math.max(0, until - Date.parse(startedAt)) / MINUTE_MS;
  const left = minutes - gone;
  return {
    minutesLeft: Math.max(0, Math.ceil(left)),
    minutesOver: Math.max(0, Math.floor(-left)),
    isOver: left <= 0,
    share: Math.min(1, gone / minutes),
  };
}

/** What a session of half an hour gives each step, in minutes. */
const minutesOf: Readonly<Record<SessionStep, number>> = {
  round: 2,
  done: 4,
  'not-done': 5,
  ambitions: 6,
  observations: 3,
  questions: 2,
  decisions: 1,
  'new-actions': 5,
  closing: 2,
};
const allMinutes = 30;

/** How long a step may take in a session of `minutes`, in whole minutes, never less than one: to think with, not to hold anybody to. */
export const plannedMinutes = (step: SessionStep, minutes: number): number =>
  Math.max(1, Math.round((minutesOf[step] * minutes) / allMinutes));
