import { type ActionStatus, actionStatuses } from '@verbeterbord/domain/actions/action';
import { isMilestoneInSight } from '@verbeterbord/domain/ambitions/milestone-in-sight';
import type { Board, BoardAction, BoardAmbition, UpstreamAmbition } from '@verbeterbord/domain/boards/board';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { type BoardFilter, isShown } from './board-filter.ts';

/** The actions of one ambition with one status: those that stand out, and those folded away by the filter. */
export interface CellView {
  readonly status: ActionStatus;
  readonly shown: readonly BoardAction[];
  readonly folded: readonly BoardAction[];
}

/** A short-term ambition with its actions. */
export interface RowView {
  readonly ambition: BoardAmbition;
  readonly hasMilestone: boolean;
  readonly cells: readonly CellView[];
  /** All of them in their one order over all statuses, for the list. */
  readonly shown: readonly BoardAction[];
  readonly folded: readonly BoardAction[];
  readonly count: number;
}

/** A long-term ambition with the short-term ones that contribute to it. */
export interface LaneView {
  readonly ambition: BoardAmbition;
  readonly upstream: UpstreamAmbition | null;
  readonly rows: readonly RowView[];
}

/**
 * The board as lanes, rows and cells. Ambitions always stay, whatever the filter; one that was achieved or stopped stands there only
 * while it has actions in this period. A row keeps its identity while nothing in it changed, so a change draws one row again.
 */
export function lanesOf(
  board: Board,
  filter: BoardFilter,
  today: CalendarDay,
  before: readonly LaneView[] = [],
): LaneView[] {
  const actionsOf = grouped(board.actions, (action) => action.ambitionId);
  const earlier = new Map(before.flatMap((lane) => lane.rows).map((row) => [row.ambition.id, row]));
  const rowsOf = grouped(
    board.ambitions.filter(
      ({ kind, id, lifecycle }) => kind === 'short-term' && (lifecycle === 'active' || actionsOf.has(id)),
    ),
    (ambition) => ambition.contributesToId,
  );
  return board.ambitions
    .filter(({ kind, id, lifecycle }) => kind === 'long-term' && (lifecycle === 'active' || rowsOf.has(id)))
    .map((ambition) => ({
      ambition,
      upstream: board.upstream.find(({ id }) => id === ambition.contributesToId) ?? null,
      rows: (rowsOf.get(ambition.id) ?? []).map((short) => {
        const row = rowOf(short, actionsOf.get(short.id) ?? [], filter, isInSight(short, board, today));
        const kept = earlier.get(short.id);
        return kept !== undefined && isSameRow(kept, row) ? kept : row;
      }),
    }));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const isInSight = ({ milestone }: BoardAmbition, board: Board, today: CalendarDay): boolean =>
  milestone !== null && isMilestoneInSight(milestone, board.period, today);

function rowOf(
  ambition: BoardAmbition,
  actions: readonly BoardAction[],
  filter: BoardFilter,
  hasMilestone: boolean,
): RowView {
  const shown = actions.filter((action) => isShown(action, filter));
  const folded = actions.filter((action) => !isShown(action, filter));
  const cells = actionStatuses.map((status) => ({
    status,
    shown: shown.filter((action) => action.status === status),
    folded: folded.filter((action) => action.status === status),
  }));
  return { ambition, hasMilestone, cells, shown, folded, count: actions.length };
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const isSameRow = (a: RowView, b: RowView): boolean =>
  a.ambition === b.ambition &&
  a.hasMilestone === b.hasMilestone &&
  isSameList(a.shown, b.shown) &&
  isSameList(a.folded, b.folded);

/** How many actions there are with each status, whatever the filter. */
export function countByStatus(actions: readonly BoardAction[]): Readonly<Record<ActionStatus, number>> {
  const counts = { 'to-do': 0, 'in-progress': 0, done: 0 };
  for (const { status } of actions) counts[status] += 1;
  return counts;
}
