import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { administrationPath, auditPath, erasingPath, teamTreePath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import './administration-frame.css';

/** What the rooms of an administrator share: the heading and the way from one to the other. */
export function AdministrationFrame({ title, children }: { title: string; children: ReactNode }) {
  const { memberships: t, erasing, teamTree } = useRoomText();
  const [path] = useLocation();
  const mayMakeTeams = useMayI('team.manage', {}).allowed;
  const mayReadLog = useMayI('audit.read', {}).allowed;
  const mayErase = useMayI('privacy.erase', {}).allowed;
  usePageTitle(`${title}, ${t.title.toLowerCase()}`);
  const rooms = [
    { href: administrationPath, name: t.people },
    ...(mayMakeTeams ? [{ href: teamTreePath, name: teamTree.nav }] : []),
    ...(mayReadLog ? [{ href: auditPath, name: t.log }] : []),
    ...(mayErase ? [{ href: erasingPath, name: erasing.nav }] : []),
  ];
  return (
    <div className="vb-administration">
      <header className="vb-administration__head">
        <h1 tabIndex={-1}>
          <span className="vb-administration__part">{t.title}: </span>
          {title.toLowerCase()}
        </h1>
        {rooms.length > 1 && (
          <nav aria-label={t.rooms}>
            {rooms.map(({ href, name }) => (
              <Link key={href} href={href} aria-current={path === href ? 'page' : undefined}>
                {name}
              </Link>
            ))}
          </nav>
        )}
      </header>
      {children}
    </div>
  );
}
