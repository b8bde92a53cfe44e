/**
 * What a team says and finds every two weeks, written by hand beside its actions. `ago` counts the session back: 1 is the one that closed
 * the period before the running one; 0 is the first week of the running period, outside a session.
 */
export interface DemoCheckIn {
  ago: number;
  status: 'on-course' | 'needs-attention' | 'stuck';
  confidence?: 1 | 2 | 3 | 4 | 5;
  story?: string;
  noticed?: string;
  learned?: string;
}

export interface DemoMeasure {
  ambition: string;
  title: string;
  unit?: string;
  from: number;
  goal: number;
  /** Per session how much it was then, with a word if there is one. */
  readings: readonly (readonly [ago: number, value: number, note?: string])[];
}

export interface DemoObservation {
  /** In which period it was noticed, and on which of its days (0 is the first). */
  ago: number;
  day: number;
  by: string;
  text: string;
  /** Cleared in the session that closed that period; still open without it. */
  became?: { action: string } | { question: string } | { letGo: string };
}

export interface DemoSuccess {
  ago: number;
  text: string;
  /** The title of the action that it came from. */
  action?: string;
}

export interface DemoRhythm {
  checkIns: Readonly<Record<string, readonly DemoCheckIn[]>>;
  measures: readonly DemoMeasure[];
  observations: readonly DemoObservation[];
  decisions: readonly (readonly [ago: number, text: string])[];
  successes: readonly DemoSuccess[];
  /** What the schakel took along from a session. */
  takeAlong: Readonly<Record<number, readonly string[]>>;
  /** Set beforehand for the running period, by the title of the action. */
  prepared: Readonly<Record<string, { outcome: 'carried-over' | 'let-go' | 'asked'; reason: string }>>;
}

type Words = Pick<DemoCheckIn, 'story' | 'noticed' | 'learned'>;
type Confidence = NonNullable<DemoCheckIn['confidence']>;

/** Op koers, with "halen we dit?" when the team asked itself that. */
export const onCourse = (ago: number, confidence?: Confidence, words: Words = {}): DemoCheckIn => ({
  ago,
  status: 'on-course',
  ...(confidence ? { confidence } : {}),
  ...words,
});

/** Aandacht nodig: then the team tells why. */
export const needsAttention = (ago: number, confidence: Confidence, story: string, words: Words = {}): DemoCheckIn => ({
  ago,
  status: 'needs-attention',
  confidence,
  story,
  ...words,
});

/** Loopt vast: then the team tells what it waits for. */
export const stuck = (ago: number, confidence: Confidence, story: string, words: Words = {}): DemoCheckIn => ({
  ago,
  status: 'stuck',
  confidence,
  story,
  ...words,
});
