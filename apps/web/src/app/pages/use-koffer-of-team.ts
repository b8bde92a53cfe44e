import { useQuery } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { alongOf } from '@verbeterbord/domain/takealong/along';
import { teamWithMembersQuery } from '../../features/ambitions/ambitions.queries.ts';
import { kofferItemOf } from '../../features/takealong/koffer-menu-item.ts';
import { takeAlongsQuery } from '../../features/takealong/takealong.queries.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';

/** The koffer of a team where its board is not at hand: its verb for members, and what was brought back for one thing. */
export function useKofferOfTeam(teamId: TeamId, isMember: boolean) {
  const { memberships } = useAccount();
  const { boards } = useText();
  const { data: team } = useQuery({ ...teamWithMembersQuery(teamId), enabled: isMember });
  const parentId = team?.parentId ?? null;
  const { data: takeAlongs = [] } = useQuery({
    ...takeAlongsQuery(teamId, 'own'),
    enabled: isMember && parentId !== null,
  });
  const known = memberships.find((one) => one.team.id === parentId)?.team.name ?? boards.teamOfTeams.label;
  const parentName = parentId === null ? undefined : known;
  return {
    kofferItem: kofferItemOf(teamId, parentName, isMember, () => ({ takeAlongs })),
    alongOf: (subjectId: string) => alongOf({ takeAlongs }, subjectId),
  };
}
