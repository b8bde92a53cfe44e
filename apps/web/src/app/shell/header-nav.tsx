import { Link, useLocation } from 'wouter';
import { useOpenActionCount } from '../../features/account/use-my-actions.ts';
import type { OwnTeam } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { boardPath, myActionsPath, teamsPath } from '../../platform/navigation/paths.ts';
import { HeaderLink } from '../../ui/app-frame/app-header.tsx';

const MOST_OWN_TEAMS = 3;

/** The main menu of a wide screen: my actions, the boards of my own teams, and all boards. */
export function HeaderNav({ teams }: { teams: readonly OwnTeam[] }) {
  const { shell: t } = useText();
  const [path] = useLocation();
  const count = useOpenActionCount();
  const ownBoards = teams.filter(({ kind }) => kind === 'team').length;
  return (
    <>
      <HeaderLink
        as={Link}
        href={myActionsPath}
        current={path === myActionsPath}
        count={count}
        countLabel={t.openActions}
      >
        {t.myActions}
      </HeaderLink>
      {teams.slice(0, MOST_OWN_TEAMS).map((team) => (
        <HeaderLink key={team.id} as={Link} href={boardPath(team.slug)} current={path === boardPath(team.slug)}>
          {team.kind === 'team' && ownBoards === 1 ? t.teamBoard : team.name}
        </HeaderLink>
      ))}
      <HeaderLink as={Link} href={teamsPath} current={path === teamsPath}>
        {t.teams}
      </HeaderLink>
    </>
  );
}
