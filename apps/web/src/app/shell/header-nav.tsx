import { Link, useLocation } from 'wouter';
import { useOpenActionCount } from '../../features/account/use-my-actions.ts';
import type { OwnTeam } from '../../platform/authorization/account.ts';
import type { Rooms } from '../../platform/authorization/rooms.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { administrationPath, boardPath, myActionsPath, teamsPath } from '../../platform/navigation/paths.ts';
import { HeaderLink } from '../../ui/app-frame/app-header.tsx';

const MOST_OWN_TEAMS = 3;

type HeaderNavProps = { teams: readonly OwnTeam[]; rooms: Rooms };

/** The main menu of a wide screen: my actions, the boards of my own teams, and all boards; without a team what the roles bring. */
export function HeaderNav({ teams, rooms }: HeaderNavProps) {
  const { shell: t } = useText();
  const [path] = useLocation();
  const ownBoards = teams.filter(({ kind }) => kind === 'team').length;
  return (
    <>
      {rooms.hasTeam ? (
        <MyActionsLink />
      ) : (
        <HeaderLink as={Link} href={myActionsPath} current={path === myActionsPath}>
          {t.start}
        </HeaderLink>
      )}
      {teams.slice(0, MOST_OWN_TEAMS).map((team) => (
        <HeaderLink key={team.id} as={Link} href={boardPath(team.slug)} current={path === boardPath(team.slug)}>
          {team.kind === 'team' && ownBoards === 1 ? t.teamBoard : team.name}
        </HeaderLink>
      ))}
      {(rooms.readsBoards || teams.length > MOST_OWN_TEAMS) && (
        <HeaderLink as={Link} href={teamsPath} current={path === teamsPath}>
          {t.teams}
        </HeaderLink>
      )}
      {!rooms.hasTeam && rooms.administers && (
        <HeaderLink as={Link} href={administrationPath} current={path.startsWith(administrationPath)}>
          {t.account.administration}
        </HeaderLink>
      )}
    </>
  );
}

function MyActionsLink() {
  const { shell: t } = useText();
  const [path] = useLocation();
  const count = useOpenActionCount();
  return (
    <HeaderLink
      as={Link}
      href={myActionsPath}
      current={path === myActionsPath}
      count={count}
      countLabel={t.openActions}
    >
      {t.myActions}
    </HeaderLink>
  );
}
