import { useQuery } from '@tanstack/react-query';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import { Link } from 'wouter';
import { ambitionPageQuery } from '../../features/ambitions/ambitions.queries.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import './lane-contributions.css';

/** On the board of a Team van teams: which teams have an ambition that contributes to this one. */
export function LaneContributions({ ambitionId }: { ambitionId: AmbitionId }) {
  const { takealong: t } = useRoomText();
  const { data } = useQuery({ ...ambitionPageQuery(ambitionId), staleTime: 60_000 });
  const links = (data?.downward ?? []).filter(
    ({ team, lifecycle }) => team.id !== data?.team.id && lifecycle === 'active',
  );
  if (links.length === 0) return null;
  return (
    <span className="vb-lane-contributions">
      {t.contribute}{' '}
      {links.map(({ id, title, team, isReadable }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {isReadable ? (
            <Link href={ambitionPath(id)} title={title}>
              {team.name}
            </Link>
          ) : (
            team.name
          )}
        </span>
      ))}
    </span>
  );
}
