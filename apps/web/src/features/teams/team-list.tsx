import type { Team } from '@verbeterbord/contracts/teams/teams.schemas';
import { Link } from 'wouter';
import { boardPath } from '../../platform/navigation/paths.ts';
import { Chip } from '../../ui/chip/chip.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import './team-list.css';

type TeamListProps = {
  heading: string;
  teams: readonly Team[];
  /** The word for a Team van teams, where its name does not say so. */
  mark: string;
};

/** Boards to go to, each with what its team is for. */
export function TeamList({ heading, teams, mark }: TeamListProps) {
  return (
    <section className="vb-teams">
      <h2>{heading}</h2>
      <ul className="vb-teams__list">
        {teams.map(({ id, slug, name, kind, purpose }) => (
          <li key={id}>
            <Link
              href={boardPath(slug)}
              className={`vb-teams__team ${laneClass(kind === 'team-of-teams' ? 'neutral' : 0)}`}
            >
              <LineMark kind={kind === 'team-of-teams' ? 'square' : 'stip'} size="small" />
              <span className="vb-teams__words">
                <strong>{name}</strong>
                <span className="vb-teams__purpose">{purpose}</span>
              </span>
              {kind === 'team-of-teams' && name !== mark && <Chip>{mark}</Chip>}
              <Icon name="chevron-right" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
