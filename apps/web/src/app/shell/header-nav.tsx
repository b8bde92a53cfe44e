import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useOpenActionCount } from '../../features/account/use-my-actions.ts';
import { useOwedCounts } from '../../features/signals/use-owed-count.ts';
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
  whoSeesWhatPath,
} from '../../platform/navigation/paths.ts';
import { HeaderLink } from '../../ui/app-frame/app-header.tsx';

const MOST_OWN_TEAMS = 3;

type HeaderNavProps = { teams: readonly OwnTeam[]; rooms: Rooms };

/** The main menu of a wide screen: my actions, my boards, questions, ambitions and all boards; without a team what the roles bring. */
export function HeaderNav({ teams, rooms }: HeaderNavProps) {
  const { shell: t } = useText();
  const owed = useOwedCounts();
  const shown = teams.slice(0, MOST_OWN_TEAMS);
  const together = shown.filter(({ kind }) => kind === 'team-of-teams').map(({ id }) => id);
  const isOnlyBoard = teams.filter(({ kind }) => kind === 'team').length === 1;
  const ambitions = rooms.readsAmbitions && <Way to={overviewPath}>{t.ambitions}</Way>;
  return (
    <>
      {rooms.hasTeam && <MyActionsLink />}
      {!rooms.hasTeam && !rooms.directs && <Way to={myActionsPath}>{t.start}</Way>}
      {shown.map((team) => (
        <BoardLink
          key={team.id}
          team={team}
          name={team.kind === 'team' && isOnlyBoard ? t.teamBoard : team.name}
          owed={team.kind === 'team-of-teams' ? owed.of(team.id) : undefined}
        />
      ))}
      {/* A director begins there. */}
      {!rooms.hasTeam && rooms.directs && ambitions}
      {rooms.readsQuestions && (
        <Way to={questionsPath()} count={owed.besides(together)} countLabel={t.owed}>
          {t.questions}
        </Way>
      )}
      {(rooms.hasTeam || !rooms.directs) && ambitions}
      {(rooms.readsBoards || teams.length > MOST_OWN_TEAMS) && <Way to={teamsPath}>{t.teams}</Way>}
      {!rooms.hasTeam && rooms.directs && <Way to={whoSeesWhatPath}>{t.account.whoSeesWhat}</Way>}
      {!rooms.hasTeam && rooms.administers && (
        <Way to={administrationPath} isOver>
          {t.account.administration}
        </Way>
      )}
    </>
  );
}

type WayProps = {
  to: string;
  /** Stands for the pages below it too. */
  isOver?: boolean;
  count?: number | undefined;
  countLabel?: string;
  children: ReactNode;
};

function Way({ to, isOver = false, count, countLabel, children }: WayProps) {
  const [path] = useLocation();
  const current = isOver ? path.startsWith(to) : path === to;
  return (
    <HeaderLink as={Link} href={to} current={current} {...(count ? { count, countLabel } : {})}>
      {children}
    </HeaderLink>
  );
}

/** Of a Team van teams its own board and its teams side by side are one way, with what it owes. */
function BoardLink({ team, name, owed }: { team: OwnTeam; name: string; owed: number | undefined }) {
  const { shell: t } = useText();
  const [path] = useLocation();
  const current = path === boardPath(team.slug) || path === rollupPath(team.slug);
  return (
    <HeaderLink
      as={Link}
      href={boardPath(team.slug)}
      current={current}
      mayShrink
      {...(owed ? { count: owed, countLabel: t.owed } : {})}
    >
      {name}
    </HeaderLink>
  );
}

function MyActionsLink() {
  const { shell: t } = useText();
  const count = useOpenActionCount();
  const [path] = useLocation();
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
