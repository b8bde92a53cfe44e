import type { Query, QueryClient } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';

/** Something read of a team, with the counter at which it was read. */
export interface Reading {
  readonly teamId: TeamId;
  readonly seq: number;
}

/** Every counted reading in the cache, of boards, ambitions and my actions. */
export const readingsIn = (client: QueryClient): readonly Reading[] =>
  client
    .getQueryCache()
    .getAll()
    .flatMap((query) => readingsOf(query.state.data));

/** Whether a query carries the counter of the team, so that it can be told whether a reading under way was in time. */
export const tellsCounterOf = (query: Query, teamId: TeamId): boolean =>
  readingsOf(query.state.data).some((reading) => reading.teamId === teamId);

/** Whether a query shows something of the team that is older than `seq`; `heard` has the counters known before. */
export function restsOn(query: Query, teamId: TeamId, seq: number, heard: ReadonlyMap<TeamId, number>): boolean {
  const { data } = query.state;
  const readings = readingsOf(data);
  const isNews = seq > (heard.get(teamId) ?? Number.POSITIVE_INFINITY);
  if (readings.some((reading) => reading.teamId === teamId)) {
    return readings.some((reading) => reading.teamId === teamId && reading.seq < seq);
  }
  // A board shows ambitions of the team above it, and my list may get an action of a team that was not in it.
  return isNews && (parentOf(data) === teamId || query.queryKey[1] === 'actions' || query.queryKey.includes(teamId));
}

interface Counted {
  readonly seq?: unknown;
  readonly team?: { readonly id?: unknown; readonly seq?: unknown; readonly parent?: { readonly id?: unknown } | null };
}

function readingsOf(data: unknown): readonly Reading[] {
  if (isList(data)) return data.items.flatMap((item) => readingOf(item, item.team?.seq));
  return isThing(data) ? readingOf(data, data.seq) : [];
}

const readingOf = ({ team }: Counted, seq: unknown): readonly Reading[] =>
  typeof team?.id === 'string' && typeof seq === 'number' ? [{ teamId: team.id, seq }] : [];

const parentOf = (data: unknown): unknown => (isThing(data) ? data.team?.parent?.id : undefined);

const isThing = (data: unknown): data is Counted => typeof data === 'object' && data !== null;

const isList = (data: unknown): data is { readonly items: readonly Counted[] } =>
  isThing(data) && 'items' in data && Array.isArray(data.items);
