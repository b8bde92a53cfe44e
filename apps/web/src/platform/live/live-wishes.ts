import type { TeamId } from '@verbeterbord/domain/shared/ids';

export interface LiveWish {
  readonly teamIds: readonly TeamId[];
  readonly watching: TeamId | null;
}

const MOST_TEAMS = 50;

/** One stream for all who listen on this page: every team once, and the one board that is looked at. */
export function combineWishes(wishes: Iterable<LiveWish>): LiveWish {
  const all = [...wishes];
  const watching = all.findLast((wish) => wish.watching !== null)?.watching ?? null;
  const teamIds = [...new Set(all.flatMap((wish) => wish.teamIds))].sort();
  // Should somebody have more teams than a stream takes, the board on the screen is not the one to go.
  const first = watching === null ? [] : [watching];
  return { teamIds: [...new Set([...first, ...teamIds])].slice(0, MOST_TEAMS), watching };
}
