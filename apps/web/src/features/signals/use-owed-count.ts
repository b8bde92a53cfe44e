import { useQuery } from '@tanstack/react-query';
import { mySignalsQuery } from './my-signals.queries.ts';

interface OwedCounts {
  /** How many questions wait for this team; undefined until that is known, or when none does. */
  readonly of: (teamId: string) => number | undefined;
  /** How many wait for me or my teams, besides those of the teams that are named. */
  readonly besides: (teamIds: readonly string[]) => number | undefined;
}

/** How many questions wait for an answer of me and my teams. */
export function useOwedCounts(): OwedCounts {
  const owed = useQuery(mySignalsQuery).data?.owed ?? [];
  const isFor = (teamIds: readonly string[]) =>
    owed.filter(({ addressedTeam }) => teamIds.includes(addressedTeam?.id ?? ''));
  return {
    of: (teamId) => isFor([teamId]).length || undefined,
    besides: (teamIds) => owed.length - isFor(teamIds).length || undefined,
  };
}
