import { useQuery } from '@tanstack/react-query';
import type { ListedTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
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
import { teamsOf } from './teams-of.ts';
import './koffer.css';

/**
 * What the teams take along to this Team van teams, a list per team, by name; `without` those whose koffer stands beside it. The own team's
 * schakel says here what goes back.
 */
export function BroughtAlong({ teamId, without = [] }: { teamId: TeamId; without?: readonly TeamId[] }) {
  const { takealong: t } = useRoomText();
  const account = useAccount();
  const today = useToday();
  const headingId = useId();
  const { data, error, refetch } = useQuery(takeAlongsQuery(teamId, 'received'));
  const mine = new Set(account.memberships.filter((one) => isMemberOn(one, today)).map(({ team }) => team.id));
  const teams = teamsOf(data ?? []).filter(({ team }) => !without.includes(team.id));
  return (
    <section className="vb-koffer" aria-labelledby={headingId}>
      <h2 id={headingId} className="vb-koffer__title">
        <Icon name="case" />
        <span>{t.fromTeams}</span>
        <span className="vb-koffer__of">{t.fromTeamsHelp}</span>
      </h2>
      {data === undefined && error === null && <Skeleton height="card" />}
      {data === undefined && error !== null && (
        <Notice tone="negative" live="alert" actions={<Button onClick={() => void refetch()}>{t.tryAgain}</Button>}>
          {t.failed} {problemText(error)}
        </Notice>
      )}
      {data && teams.length === 0 && <p className="vb-koffer__empty">{t.noneFromTeams}</p>}
      {teams.map(({ team, items }) => (
        <TeamsItems key={team.id} team={team} items={items} canWrite={mine.has(team.id)} />
      ))}
    </section>
  );
}

type TeamsItemsProps = { team: ListedTakeAlong['team']; items: readonly ListedTakeAlong[]; canWrite: boolean };

function TeamsItems({ team, items, canWrite }: TeamsItemsProps) {
  const { takealong: t } = useRoomText();
  return (
    <>
      <h3 className="vb-koffer__team">{team.name}</h3>
      <ul className="vb-koffer__items" aria-label={t.fromTeam(team.name)}>
        {items.map((item) => (
          <KofferItem key={item.id} item={item} goesTo={t.fromTeam(team.name)} canWrite={canWrite} />
        ))}
      </ul>
    </>
  );
}
