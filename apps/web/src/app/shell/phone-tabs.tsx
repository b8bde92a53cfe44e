import { Link, useLocation } from 'wouter';
import { putOnDesk } from '../../features/actions/action-desk.ts';
import type { OwnTeam } from '../../platform/authorization/account.ts';
import type { Rooms } from '../../platform/authorization/rooms.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { administrationPath, boardPath, myActionsPath, teamsPath } from '../../platform/navigation/paths.ts';
import { TabAction, TabBar, TabLink } from '../../ui/app-frame/tab-bar.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { useProfileItems } from './use-profile-items.tsx';

type PhoneTabsProps = { teams: readonly OwnTeam[]; rooms: Rooms };

/** The bottom bar of a phone. A new action goes on the own board that is on the screen, or else on the first one. */
export function PhoneTabs({ teams, rooms }: PhoneTabsProps) {
  const { shell: t } = useText();
  const [path, navigate] = useLocation();
  const { items, dialog } = useProfileItems();
  const first = teams[0];
  const isHere = (team: OwnTeam) => path === boardPath(team.slug);
  const here = teams.find(isHere) ?? first;

  const startAction = (team: OwnTeam) => {
    if (!isHere(team)) navigate(boardPath(team.slug));
    putOnDesk({ dialog: { kind: 'create' } });
  };

  return (
    <>
      <TabBar label={t.nav}>
        <TabLink
          as={Link}
          href={myActionsPath}
          icon={rooms.hasTeam ? 'check' : 'home'}
          current={path === myActionsPath}
        >
          {rooms.hasTeam ? t.myActions : t.start}
        </TabLink>
        {first && (
          <TabLink as={Link} href={boardPath(first.slug)} icon="board" current={isHere(first)}>
            {t.teamBoard}
          </TabLink>
        )}
        {here && <TabAction label={t.newAction} onClick={() => startAction(here)} />}
        {(rooms.readsBoards || teams.length > 1) && (
          <TabLink as={Link} href={teamsPath} icon="people" current={path === teamsPath}>
            {t.teams}
          </TabLink>
        )}
        {!rooms.hasTeam && rooms.administers && (
          <TabLink
            as={Link}
            href={administrationPath}
            icon="person-check"
            current={path.startsWith(administrationPath)}
          >
            {t.account.administration}
          </TabLink>
        )}
        <MenuButton label={t.more} hasWords items={items} className="vb-tab">
          <Icon name="more" size="large" />
          <span>{t.more}</span>
        </MenuButton>
      </TabBar>
      {dialog}
    </>
  );
}
