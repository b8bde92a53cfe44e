import { useQuery } from '@tanstack/react-query';
import { auditPaths } from '@verbeterbord/contracts/audit/audit.paths';
import { apiBase } from '@verbeterbord/contracts/http/route-path';
import { AuditList } from '../../features/audit/audit-list.tsx';
import { managedTeamsQuery } from '../../features/memberships/memberships.queries.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { AdministrationFrame } from './administration-frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import './audit-page.css';

/** The audit trail, for an administrator of the whole organisation; for anybody else this page is not there. */
export function AuditPage() {
  const { audit: t } = useRoomText();
  const { timeZone } = useAccount().organisation;
  const mayRead = useMayI('audit.read', {}).allowed;
  const { data: teams = [] } = useQuery({ ...managedTeamsQuery, enabled: mayRead });
  if (!mayRead) return <NotFoundPage />;
  return (
    <AdministrationFrame title={t.title}>
      <div className="vb-audit-page__intro">
        <p>
          {t.intro} {t.sealed}
        </p>
        <a href={apiBase + auditPaths.exportAudit.path} download className={buttonClass('secondary')}>
          {t.download}
        </a>
      </div>
      <AuditList names={new Map(teams.map(({ id, name }) => [id, name]))} timeZone={timeZone} />
    </AdministrationFrame>
  );
}
