import type { ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { MakeTeamDialog } from './make-team-dialog.tsx';
import { MoveTeamDialog } from './move-team-dialog.tsx';
import { type TreeNode, treeOfTeams } from './tree-of-teams.ts';
import './team-tree.css';

type TeamTreeProps = {
  teams: readonly ManagedTeam[];
  municipalities: readonly { readonly id: string; readonly name: string }[];
};

/** The teams of the organisation as they stand under each other; an administrator makes and moves them. */
export function TeamTree({ teams, municipalities }: TeamTreeProps) {
  const { teamTree: t } = useRoomText();
  const [isMaking, setMaking] = useState(false);
  const [movingId, setMovingId] = useState<string | null>(null);
  const moving = teams.find(({ id }) => id === movingId);
  return (
    <section className={`vb-team-tree ${laneClass('neutral')}`} aria-label={t.tree}>
      <div className="vb-team-tree__head">
        <p>{t.intro}</p>
        <Button icon="plus" variant="primary" onClick={() => setMaking(true)}>
          {t.make}
        </Button>
      </div>
      {teams.length === 0 ? (
        <DashedCard>{t.none}</DashedCard>
      ) : (
        <Level nodes={treeOfTeams(teams)} onMove={({ id }) => setMovingId(id)} />
      )}
      {isMaking && <MakeTeamDialog teams={teams} municipalities={municipalities} onClose={() => setMaking(false)} />}
      {moving && <MoveTeamDialog team={moving} teams={teams} onClose={() => setMovingId(null)} />}
    </section>
  );
}

function Level({ nodes, onMove }: { nodes: readonly TreeNode[]; onMove: (team: ManagedTeam) => void }) {
  const { teamTree: t } = useRoomText();
  return (
    <ul className="vb-team-tree__level">
      {nodes.map(({ team, below }) => (
        <li key={team.id}>
          <div className="vb-team-tree__team">
            <LineMark kind={team.kind === 'team-of-teams' ? 'square' : 'ring'} size="small" />
            <span className="vb-team-tree__name">
              {team.name}
              {team.kind === 'team-of-teams' && <span className="vb-team-tree__kind">{t.teamOfTeams}</span>}
            </span>
            <Button variant="quiet" aria-label={t.moveOf(team.name)} onClick={() => onMove(team)}>
              {t.move}
            </Button>
          </div>
          {below.length > 0 && <Level nodes={below} onMove={onMove} />}
        </li>
      ))}
    </ul>
  );
}
