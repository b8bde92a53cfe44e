import { isMemberOn } from '@verbeterbord/domain/memberships/membership';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { BroughtAlong } from '../../features/takealong/brought-along.tsx';
import { Koffer } from '../../features/takealong/koffer.tsx';
import { useAccount } from '../../platform/authorization/account.ts';
import { useToday } from '../../platform/i18n/use-today.ts';

/** The koffer of the team this reader stands for here, of each when there are more; and what all teams take along. */
export function RollupKoffer({ teamId }: { teamId: TeamId }) {
  const { memberships } = useAccount();
  const today = useToday();
  const here = memberships.filter((membership) => membership.team.id === teamId && isMemberOn(membership, today));
  const standsFor = [...new Set(here.flatMap(({ standsForTeamId }) => standsForTeamId ?? []))];
  return (
    <>
      {standsFor.map((id) => (
        <Koffer key={id} teamId={id} />
      ))}
      <BroughtAlong teamId={teamId} without={standsFor} />
    </>
  );
}
