import { Link, useLocation } from 'wouter';
import { putOnDesk } from '../../features/actions/action-desk.ts';
import type { OwnTeam } from '../../platform/authorization/account.ts';
import type { Rooms } from '../../platform/authorization/rooms.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import {
  administrationPath,
  boardPath,
  myActionsPath,
  overviewPath,
  questionsPath,
  rollupPath,
  teamsPath,
} from '../../platform/navigation/paths.ts';
import { TabAction, TabBar, TabLink } from '../../ui/app-frame/tab-bar.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { usePhoneItems } from './use-phone-items.tsx';

type PhoneTabsProps = { teams: readonly OwnTeam[]; rooms: Rooms };

/** The bottom bar of a phone, at most five. A new action goes on the own board that is on the screen, or else on the first one. */
export function PhoneTabs({ teams, rooms }: PhoneTabsProps) {
  const { shell: t } = useText();
  const [path, navigate] = useLocation();
  const { items, dialog } = usePhoneItems(teams, rooms);
  const first = teams[0];
  const isHere = (team: OwnTeam) => path === boardPath(team.slug);
  const here = teams.find(isHere) ?? first;
  const isTogether = teams.some((team) => path === rollupPath(team.slug));
  const tab = (to: string, icon: IconName, name: string, current = path === to) => (
    <TabLink as={Link} href={to} icon={icon} current={current}>
      {name}
    </TabLink>
  );

  const startAction = (team: OwnTeam) => {
    if (!isHere(team)) navigate(boardPath(team.slug));
    putOnDesk({ dialog: { kind: 'create' } });
  };

  return (
    <>
      <TabBar label={t.nav}>
        {rooms.hasTeam && tab(myActionsPath, 'check', t.myActions)}
        {!rooms.hasTeam && !rooms.directs && tab(myActionsPath, 'home', t.start)}
        {first && tab(boardPath(first.slug), 'board', t.teamBoard)}
        {here && <TabAction label={t.newAction} onClick={() => startAction(here)} />}
        {(rooms.readsBoards || teams.length > 1) && tab(teamsPath, 'people', t.teams, path === teamsPath || isTogether)}
        {/* With a team these are one tap further, under "Meer". */}
        {!rooms.hasTeam && rooms.readsAmbitions && tab(overviewPath, 'flag', t.ambitions)}
        {!rooms.hasTeam && rooms.readsQuestions && tab(questionsPath(), 'question', t.questions)}
        {!rooms.hasTeam &&
          rooms.administers &&
          !rooms.readsAmbitions &&
          tab(administrationPath, 'person-check', t.account.administration, path.startsWith(administrationPath))}
        <MenuButton label={t.more} hasWords items={items} className="vb-tab">
          <Icon name="more" size="large" />
          <span>{t.more}</span>
        </MenuButton>
      </TabBar>
      {dialog}
    </>
  );
}
