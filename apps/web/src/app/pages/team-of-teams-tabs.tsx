import type { BoardTeam } from '@verbeterbord/domain/boards/board';
import { Link } from 'wouter';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { boardPath, rollupPath } from '../../platform/navigation/paths.ts';
import './team-of-teams-tabs.css';

type TeamOfTeamsTabsProps = {
  team: Pick<BoardTeam, 'id' | 'slug'> & Partial<Pick<BoardTeam, 'parent'>>;
  shown: 'board' | 'together';
};

/** The board of a Team van teams and its teams side by side; who may not see the teams has one page, and no tabs. */
export function TeamOfTeamsTabs({ team, shown }: TeamOfTeamsTabsProps) {
  const { teamOfTeams: t } = useText().boards;
  const ancestorIds = team.parent ? [team.parent.id] : [];
  const facts = { id: team.id, ancestorIds, municipalityIds: [], openToOrganisation: true };
  const { allowed } = useMayI('rollup.read', { team: facts });
  // Whoever reads the teams was let in by the server, which knows more of the tree than the browser does.
  if (!allowed && shown === 'board') return null;
  return (
    <nav className="vb-tvt-tabs" aria-label={t.label}>
      <Link href={boardPath(team.slug)} aria-current={shown === 'board' ? 'page' : undefined}>
        {t.board}
      </Link>
      <Link href={rollupPath(team.slug)} aria-current={shown === 'together' ? 'page' : undefined}>
        {t.together}
      </Link>
    </nav>
  );
}
