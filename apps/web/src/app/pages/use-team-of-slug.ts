import { useQuery } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { teamsQuery } from '../../features/boards/boards.queries.ts';
import { useAccount } from '../../platform/authorization/account.ts';

/** The team that an address names; the own teams are known at once, the others are asked for. Null when there is none. */
export function useTeamOfSlug(slug: string): {
  readonly team: { readonly id: TeamId; readonly name: string; readonly slug: string } | null | undefined;
  readonly error: Error | null;
} {
  const account = useAccount();
  const own = account.memberships.find(({ team }) => team.slug === slug)?.team;
  const { data, error, isSuccess } = useQuery({ ...teamsQuery, enabled: own === undefined });
  const team = own ?? data?.items.find((one) => one.slug === slug);
  return { team: team ?? (isSuccess ? null : undefined), error };
}
