import type { DemoAction, DemoPastAction, DemoStatus, DemoTeam, WentOn } from './authoring.ts';

/** One period in which an action stayed, counted from the running one (0); an outcome once that period was rounded off. */
export interface Stay {
  period: number;
  status: DemoStatus;
  outcome: 'done' | 'carried-over' | 'let-go' | 'asked' | null;
  reason: string | null;
}

/** An action from the period in which it was first intended to where it is now. */
export interface Life
  extends Pick<DemoAction, 'ambition' | 'title' | 'owner' | 'doneWhen' | 'with' | 'stuck' | 'municipality'> {
  stays: readonly Stay[];
}

/** Every action a team ever had, oldest texts first as written. */
export function livesOf(team: DemoTeam): Life[] {
  return [
    ...team.past.map((action) => ({ ...wordsOf(action), stays: staysOfPast(action) })),
    ...team.running.map((action) => ({ ...wordsOf(action), stays: staysUntil(0, action) })),
    ...team.next.map((action) => ({ ...wordsOf(action), stays: staysUntil(1, action) })),
  ];
}

const wordsOf = (action: DemoAction | DemoPastAction) => ({
  ambition: action.ambition,
  title: action.title,
  owner: action.owner,
  municipality: action.municipality,
  ...('ago' in action ? {} : { doneWhen: action.doneWhen, with: action.with, stuck: action.stuck }),
});

const earlierStays = (first: number, earlier: readonly WentOn[]): Stay[] =>
  earlier.map(({ outcome, reason }, index) => ({
    period: first + index,
    status: outcome === 'asked' ? 'to-do' : 'in-progress',
    outcome,
    reason,
  }));

function staysUntil(period: number, action: DemoAction): Stay[] {
  const earlier = action.earlier ?? [];
  return [
    ...earlierStays(period - earlier.length, earlier),
    { period, status: action.status, outcome: null, reason: null },
  ];
}

function staysOfPast({ ago, earlier = [], end, reason }: DemoPastAction): Stay[] {
  const period = earlier.length - ago;
  return [
    ...earlierStays(-ago, earlier),
    { period, status: end === 'done' ? 'done' : 'to-do', outcome: end, reason: reason ?? null },
  ];
}
