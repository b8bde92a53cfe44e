import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Activity } from './activity-bars.tsx';
import type { OverviewTeam } from './overview-tree.ts';
import { RowFigures } from './row-figures.tsx';
import { StateCounts } from './state-counts.tsx';
import { useIsPaper } from './use-is-paper.ts';
import './overview-teams.css';
import './rollup-charts.css';

/** With more teams than this the page begins with the ambitions alone. */
const MOST_TEAMS = 12;

/** The teams side by side, each with its own rounded-off periods: in the order of the alphabet, and nothing added up. */
export function OverviewTeams({ teams }: { teams: readonly OverviewTeam[] }) {
  const { teams: t } = useRoomText().overview;
  const [isWanted, setWanted] = useState(false);
  const isPaper = useIsPaper();
  const isFolded = teams.length > MOST_TEAMS && !isWanted && !isPaper;
  return (
    <section className="vb-overview-teams" aria-labelledby="teams-samen">
      <header>
        <h2 id="teams-samen">{t.title}</h2>
        <p>{t.note}</p>
        <ul className="vb-overview-teams__legend" aria-hidden="true">
          <li className="vb-overview-teams__wanted">{t.legendWanted}</li>
          <li className="vb-overview-teams__done">{t.legendDone}</li>
        </ul>
      </header>
      {isFolded ? (
        <div>
          <Button variant="quiet" icon="chevron-down" onClick={() => setWanted(true)}>
            {t.show(teams.length)}
          </Button>
        </div>
      ) : (
        <ul className="vb-overview-teams__list">
          {teams.map((team) => (
            <TeamCard key={team.id} team={team} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TeamCard({ team }: { team: OverviewTeam }) {
  const { teams: t } = useRoomText().overview;
  const last = team.periods.at(-1);
  return (
    <li className="vb-overview-team">
      <h3>{team.name}</h3>
      {team.purpose && <p className="vb-overview-team__purpose vb-ambition-voice">{team.purpose}</p>}
      {last === undefined ? (
        <p className="vb-overview-team__none">{t.noneYet}</p>
      ) : (
        <>
          <div className="vb-overview-team__part">
            <h4>{t.standing}</h4>
            <StateCounts counts={last} />
          </div>
          <div className="vb-overview-team__part">
            <h4>{t.activity}</h4>
            <Activity row={{ team, periods: team.periods }} />
          </div>
          <RowFigures row={{ team, periods: team.periods, ambitions: [] }} />
        </>
      )}
    </li>
  );
}
