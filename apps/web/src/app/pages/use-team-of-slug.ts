import { useQuery } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { teamsQuery } from '../../features/boards/boards.queries.ts';
import { teamNamesQuery } from '../../features/signals/signals.queries.ts';
import { useAccount } from '../../platform/authorization/account.ts';

/**
 * The team that an address names; the own teams are known at once, the others are asked for. Null when there is none: of those whose board
 * one may read, or of all where a closed one may be read about.
 */
export function useTeamOfSlug(
  slug: string,
  among: 'readable' | 'all' = 'readable',
): {
  readonly team: { readonly id: TeamId; readonly name: string; readonly slug: string } | null | undefined;
  readonly error: Error | null;
} {
  const account = useAccount();
  const own = account.memberships.find(({ team }) => team.slug === slug)?.team;
  const readable = useQuery({ ...teamsQuery, enabled: own === undefined && among === 'readable' });
  const all = useQuery({ ...teamNamesQuery, enabled: own === undefined && among === 'all' });
  const { data, error, isSuccess } = among === 'all' ? all : readable;
  const items: readonly { id: TeamId; name: string; slug: string }[] = data?.items ?? [];
  const team = own ?? items.find((one) => one.slug === slug);
  return { team: team ?? (isSuccess ? null : undefined), error };
}
