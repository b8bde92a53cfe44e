import { useQuery } from '@tanstack/react-query';
import { isMemberOn } from '@verbeterbord/domain/memberships/membership';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useId } from 'react';
import { useAccount } from '../../platform/authorization/account.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { KofferItem } from './koffer-item.tsx';
import { takeAlongsQuery } from './takealong.queries.ts';
import './koffer.css';

/** The koffer of one team: what is away, and what came back. `teamId` is the team the schakel stands for, not the Team van teams. */
export function Koffer({ teamId }: { teamId: TeamId }) {
  const { takealong: t } = useRoomText();
  const account = useAccount();
  const today = useToday();
  const headingId = useId();
  const { data, error, refetch } = useQuery(takeAlongsQuery(teamId, 'own'));
  const held = account.memberships.filter((one) => isMemberOn(one, today));
  const own = held.find(({ team }) => team.id === teamId)?.team;
  const isDelegate = held.some(({ standsForTeamId }) => standsForTeamId === teamId);
  const name = own?.name ?? data?.[0]?.team.name;
  const whereTo = (toTeamId: TeamId): string => {
    const to = held.find(({ team }) => team.id === toTeamId)?.team.name;
    return to === undefined ? t.goesAlong : t.goesTo(to);
  };
  // What is away first; of both the latest on top.
  const items = (data ?? [])
    .toReversed()
    .sort((a, b) => Number(a.broughtBack !== null) - Number(b.broughtBack !== null));
  return (
    <section className="vb-koffer" aria-labelledby={headingId}>
      <h2 id={headingId} className="vb-koffer__title">
        <Icon name="case" />
        <span>{isDelegate ? t.title : t.titleOfTeam}</span>
        {name && <span className="vb-koffer__of">{isDelegate ? t.delegateOf(name) : t.ofTeam(name)}</span>}
      </h2>
      {data === undefined && error === null && <Skeleton height="card" />}
      {data === undefined && error !== null && (
        <Notice tone="negative" live="alert" actions={<Button onClick={() => void refetch()}>{t.tryAgain}</Button>}>
          {t.failed} {problemText(error)}
        </Notice>
      )}
      {data?.length === 0 && <p className="vb-koffer__empty">{own ? t.empty : t.emptyElsewhere}</p>}
      {items.length > 0 && (
        <ul className="vb-koffer__items">
          {items.map((item) => (
            <KofferItem key={item.id} item={item} goesTo={whereTo(item.toTeamId)} canWrite={own !== undefined} />
          ))}
        </ul>
      )}
    </section>
  );
}
