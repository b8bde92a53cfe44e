import type { AmbitionOverview, OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { useState } from 'react';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { compareTeams, type OverviewTeam } from './overview-tree.ts';

/** The shapes of the tree in words, a table per team because each has its own periods; drawn when asked for. */
export function OverviewTable({ overview }: { overview: AmbitionOverview }) {
  const { table: t } = useRoomText().overview;
  const [isOpen, setOpen] = useState(false);
  const teams = overview.teams
    .map((team) => ({ team, ambitions: overview.ambitions.filter(({ teamId }) => teamId === team.id) }))
    .filter(({ team, ambitions }) => team.periods.length > 0 && ambitions.length > 0)
    .sort((a, b) => compareTeams(a.team, b.team));
  if (teams.length === 0) return null;
  return (
    <details className="vb-overview-table vb-no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.open}</summary>
      {isOpen && teams.map((one) => <TableOfTeam key={one.team.id} {...one} />)}
    </details>
  );
}

type TableOfTeamProps = { team: OverviewTeam; ambitions: readonly OverviewAmbition[] };

function TableOfTeam({ team, ambitions }: TableOfTeamProps) {
  const { table: t, standingWords } = useRoomText().overview;
  const wordAt = (trend: OverviewAmbition['trend'], at: number) =>
    at < 0 ? t.notThere : standingWords[trend[at] ?? 'none'];
  return (
    <table>
      <caption>{t.of(team.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.ambition}</th>
          {team.periods.map((period) => (
            <th key={period.startsOn} scope="col">
              {formatPeriod(period)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ambitions.map(({ id, title, trend }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {team.periods.map((period, index) => (
              <td key={period.startsOn} data-label={formatPeriod(period)}>
                {wordAt(trend, index - (team.periods.length - trend.length))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
