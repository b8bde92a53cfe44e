import type { SignalStepKind } from '@verbeterbord/domain/signals/take-step';
import type { TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';

/** A moment in the past: in the board session that closed a period, or on one of its days (0 is the first) once that session was over. */
export interface DemoMoment {
  /** How many periods before the running one; 0 is the running one. */
  ago: number;
  /** Without it: in the session. */
  day?: number;
}

export interface DemoStep extends DemoMoment {
  kind: SignalStepKind;
  by: string;
  text?: string;
  /** Whom it is asked of or passed on to: the slug of a team, or the directors. */
  to?: string;
}

/** A question, or with `isNeed` the fixed one of a director to this team. Its first step asks it; the steps make its state. */
export interface DemoQuestion {
  question: string;
  isNeed?: true;
  about?: string;
  tried?: string;
  ambition?: string;
  /** The title of the action that waits for the answer. */
  action?: string;
  /** Days from today: below 0 has gone by. */
  wanted: number;
  steps: readonly DemoStep[];
}

/** What a facilitator prepares in private. */
export interface DemoPreparation {
  by: string;
  team: string;
  question: string;
  about?: string;
  tried?: string;
  /** Talked over with the team this many days ago. */
  talkedOverDaysAgo?: number;
}

/** Something in the koffer: a thing of the own board by its words or key, or plain words. */
export interface DemoTakeAlong extends DemoMoment {
  subject: Exclude<TakeAlongSubject, 'signal'>;
  what: string;
  /** The words on it, when they differ from how the thing is called in these files. */
  text?: string;
  by: string;
  back?: DemoMoment & { text: string };
}

/** Outside the teams' own files: what they ask, what they took along, and what a facilitator prepares; by the slug of the team. */
export interface DemoQuestions {
  asked: Readonly<Record<string, readonly DemoQuestion[]>>;
  koffer: Readonly<Record<string, readonly DemoTakeAlong[]>>;
  prepared: readonly DemoPreparation[];
}

type Moment = readonly [ago: number, day?: number];
const at = ([ago, day]: Moment): DemoMoment => (day === undefined ? { ago } : { ago, day });

/** The first step of a question. */
export const askedOf = (to: string, by: string, ...moment: Moment): DemoStep => ({
  kind: 'asked',
  by,
  to,
  ...at(moment),
});
/** Somebody says: I will find out. */
export const pickedUp = (by: string, ...moment: Moment): DemoStep => ({ kind: 'picked-up', by, ...at(moment) });
/** The answer, on the board of the team that asked. */
export const answered = (by: string, text: string, ...moment: Moment): DemoStep => ({
  kind: 'answered',
  by,
  text,
  ...at(moment),
});
/** To somebody else, with a word. */
export const passedOn = (to: string, by: string, text: string, ...moment: Moment): DemoStep => ({
  kind: 'passed-on',
  by,
  to,
  text,
  ...at(moment),
});
/** "Helpt dit?" Yes. */
export const closed = (by: string, ...moment: Moment): DemoStep => ({ kind: 'closed', by, ...at(moment) });
/** No longer needed. */
export const withdrawn = (by: string, text: string, ...moment: Moment): DemoStep => ({
  kind: 'withdrawn',
  by,
  text,
  ...at(moment),
});
