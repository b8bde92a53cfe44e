import type { DemoQuestions } from './question-authoring.ts';
import type { DemoRhythm } from './rhythm-authoring.ts';

/**
 * The shape in which the demo organisations are written by hand. Everything is named by short keys (a person by first
 * name, an ambition by a slug), periods are counted back from the running one: rows.ts turns keys into ids and
 * counts into dates.
 */
export type DemoStatus = 'to-do' | 'in-progress' | 'done';

/** What became of an action in a period it did not survive as done: it went on, with a reason in a few words. */
export interface WentOn {
  outcome: 'carried-over' | 'asked';
  reason: string;
}

export interface DemoMunicipality {
  key: string;
  name: string;
  code: string;
}

export interface DemoPerson {
  key: string;
  givenName: string;
  familyName: string;
  /** Signed in with a work account on the day before today, and waits for a team. */
  waitsSinceYesterday?: { email: string };
}

export interface DemoRoleGrant {
  person: string;
  role: 'facilitator' | 'director' | 'administrator';
  /** The slug of a Team van teams; without it the role is for the whole organisation. */
  within?: string;
}

export interface DemoMember {
  person: string;
  /** A delegate in a Team van teams: the slug of the team this person stands for. */
  standsFor?: string;
  /** Takes the place of the delegate who is away. */
  isStandIn?: boolean;
  /** The membership ended this many days before today. */
  leftDaysAgo?: number;
}

/** The last day of a quarter or of a month, counted from today, so that the board never shows a date gone by. */
export type DemoUntil = { quartersAhead: number } | { yearsAhead: number; month: number };

export interface DemoAmbition {
  key: string;
  kind: 'long-term' | 'short-term';
  title: string;
  effect?: string;
  until?: DemoUntil;
  /** A day (0 = Monday) in the week that starts `weeksAhead` weeks after the running period began. */
  milestone?: { weeksAhead: number; day: number; label: string };
  lead?: string;
  /** Short-term: a long-term ambition of the same team. Long-term: an ambition of the team's Team van teams. */
  contributesTo?: string;
  municipalities?: readonly string[];
  lifecycle?: { state: 'achieved' | 'stopped'; reason: string };
}

export interface DemoAction {
  ambition: string;
  /** `{vakantie}` becomes the next school holiday. */
  title: string;
  owner: string;
  status: DemoStatus;
  stuck?: string;
  doneWhen?: string;
  with?: string;
  municipality?: string;
  /** One entry per earlier period this action was already on the board, oldest first. */
  earlier?: readonly WentOn[];
}

export interface DemoPastAction {
  /** How many periods before the running one it was first intended: 1 is the period just rounded off. */
  ago: number;
  ambition: string;
  title: string;
  owner: string;
  end: 'done' | 'let-go';
  reason?: string;
  municipality?: string;
  earlier?: readonly WentOn[];
}

export interface DemoTeam {
  slug: string;
  name: string;
  purpose: string;
  kind: 'team' | 'team-of-teams';
  parent?: string;
  /** 1 = Monday. */
  session: { weekday: 1 | 2 | 3 | 4 | 5; time: string };
  municipalities: readonly string[];
  members: readonly DemoMember[];
  ambitions: readonly DemoAmbition[];
  running: readonly DemoAction[];
  next: readonly DemoAction[];
  past: readonly DemoPastAction[];
  rhythm: DemoRhythm;
}

export interface DemoOrganisation {
  slug: string;
  name: string;
  shortName: string;
  /** How many rounded-off periods every team has behind it. */
  earlierPeriods: number;
  municipalities: readonly DemoMunicipality[];
  people: readonly DemoPerson[];
  roles: readonly DemoRoleGrant[];
  /** A Team van teams stands before the teams it unites, because rows are inserted in this order. */
  teams: readonly DemoTeam[];
  questions: DemoQuestions;
}

type PastWords = Pick<DemoPastAction, 'reason' | 'municipality' | 'earlier'>;
type PastLine = Omit<DemoPastAction, 'ambition'>;

/** An action that went on to the next period. */
export const carriedOver = (reason: string): WentOn => ({ outcome: 'carried-over', reason });

/** An action that became a question and waited in the next period. */
export const asked = (reason: string): WentOn => ({ outcome: 'asked', reason });

/** A past action that ended as done; `ago` is the period in which it was first intended. */
export const done = (ago: number, owner: string, title: string, words: PastWords = {}): PastLine => ({
  ago,
  owner,
  title,
  end: 'done',
  ...words,
});

/** A past action that the team let go, with the reason in a few words. */
export const letGo = (ago: number, owner: string, title: string, words: PastWords & { reason: string }): PastLine => ({
  ago,
  owner,
  title,
  end: 'let-go',
  ...words,
});

/** Hangs a list of past actions under their ambition. */
export const pastOf = (ambition: string, lines: readonly PastLine[]): DemoPastAction[] =>
  lines.map((line) => ({ ambition, ...line }));
