import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { type Outcome, outcomes } from '@verbeterbord/domain/periods/round-off';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { boardOf } from './board-steps.ts';
import { jeugd } from './demo-names.ts';
import type { Answer, TestClient } from './test-client.ts';

/** What somebody tries, before it is known what is on the board: numbers that choose from it. */
export interface Try {
  readonly what: (typeof tries)[number];
  readonly who: number;
  readonly one: number;
  readonly two: number;
}

/** Everything that moves a board through its weeks; what happens most in a team comes most here. */
export const tries = [
  'create',
  'create',
  'status',
  'status',
  'status',
  'other-period',
  'edit',
  'bin',
  'restore',
  'prepare',
  'prepare',
  'stretch',
  'round-off',
] as const;

type Reply = Answer<{ code?: string; id?: string; changed?: boolean }>;

const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!;
const statuses = ['to-do', 'in-progress', 'done'] as const;
const words = 'Het past niet in twee weken, we maken het kleiner.';

/** Does to the board of Jeugd dichtbij what somebody tries, on what stands there at that moment; null when there is nothing to do it to. */
export async function attempt(client: TestClient, { what, one, two }: Try, bin: string[]): Promise<Reply | null> {
  const board = await boardOf(client);
  const { actions, period, periods, ambitions } = board;
  const shorts = ambitions.filter(({ kind, lifecycle }) => kind === 'short-term' && lifecycle === 'active');
  const open = periods.filter(({ state }) => state !== 'rounded-off');
  const action = actions.length === 0 ? null : pick(actions, one);
  if (what === 'create') {
    const wish = { title: `Iets doen ${one % 97}`, ambitionId: pick(shorts, one).id, periodId: pick(open, two).id };
    return client.post(`/teams/${jeugd.team}/actions`, wish);
  }
  if (what === 'stretch') {
    const { id, endsOn } = pick(open, one);
    return client.patch(`/periods/${id}`, { endsOn: addDays(endsOn, (two % 15) - 7), seenEndsOn: endsOn });
  }
  if (what === 'round-off') return client.post(`/periods/${period.id}/closure`, { outcomes: outcomesFor(board, two) });
  if (what === 'restore') return bin.length === 0 ? null : client.post(`/actions/${pick(bin, one)}/restoration`);
  if (action === null) return null;
  return changeAction(client, what, action, open, two, bin);
}

async function changeAction(
  client: TestClient,
  what: Try['what'],
  { id, version }: BoardAction,
  open: Board['periods'],
  two: number,
  bin: string[],
): Promise<Reply> {
  switch (what) {
    case 'status':
      return client.put(`/actions/${id}/status`, { status: pick(statuses, two), seenVersion: version });
    case 'other-period':
      return client.patch(`/actions/${id}`, { periodId: pick(open, two).id, seenVersion: version });
    case 'edit':
      return client.patch(`/actions/${id}`, { title: `Anders doen ${two % 97}`, seenVersion: version });
    case 'prepare':
      return client.put(`/actions/${id}/outcome`, { outcome: pick([...outcomes, null], two), reason: words });
    default:
      bin.push(id);
      return client.delete(`/actions/${id}`);
  }
}

/** Something for every unfinished action; words everywhere, so that the third time is no matter. */
export const outcomesFor = (
  { actions }: Board,
  number: number,
): { actionId: string; outcome: Outcome; reason: string }[] =>
  actions
    .filter(({ status }) => status !== 'done')
    .map(({ id }, index) => ({ actionId: id, outcome: pick(outcomes, number + index), reason: words }));
