import { useQuery } from '@tanstack/react-query';
import { managedTeamsQuery, municipalitiesQuery } from '../../features/memberships/memberships.queries.ts';
import { TeamTree } from '../../features/teams/team-tree.tsx';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { AdministrationFrame } from './administration-frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** The tree of teams, for an administrator of the whole organisation; for anybody else this page is not there. */
export function TeamTreePage() {
  const { teamTree: t } = useRoomText();
  const mayManage = useMayI('team.manage', {}).allowed;
  const { data: teams, error, refetch } = useQuery({ ...managedTeamsQuery, enabled: mayManage });
  const { data: municipalities } = useQuery({ ...municipalitiesQuery, enabled: mayManage });
  if (!mayManage) return <NotFoundPage />;
  return (
    <AdministrationFrame title={t.title}>
      {teams === undefined && error === null && <Skeleton height="card" />}
      {teams === undefined && error !== null && (
        <Notice tone="negative" live="alert" actions={<Button onClick={() => void refetch()}>{t.tryAgain}</Button>}>
          {t.failed} {problemText(error)}
        </Notice>
      )}
      {teams && <TeamTree teams={teams} municipalities={municipalities ?? []} />}
    </AdministrationFrame>
  );
}
