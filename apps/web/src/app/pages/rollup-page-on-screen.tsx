import { useQuery } from '@tanstack/react-query';
import type { Rollup } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { teamsQuery } from '../../features/boards/boards.queries.ts';
import { HelpPanel } from '../../features/rollups/help-panel.tsx';
import { LearnedPanel } from '../../features/rollups/learned-panel.tsx';
import { RollupList } from '../../features/rollups/rollup-list.tsx';
import { municipalitiesOf, rowsFor, tellsAll } from '../../features/rollups/rollup-rows.ts';
import { useHelpLines } from '../../features/rollups/use-help-lines.tsx';
import { useRollupBells } from '../../features/rollups/use-rollup-bells.ts';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { rollupPath } from '../../platform/navigation/paths.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Select } from '../../ui/select/select.tsx';
import { RollupKoffer } from './rollup-page-koffer.tsx';
import { RollupQuestions } from './rollup-page-questions.tsx';
import { TeamOfTeamsTabs } from './team-of-teams-tabs.tsx';
import './rollup-page.css';

/** A stream carries fifty teams, and those of the reader go first; with more than this the clock alone reads it again. */
const MOST_FOLLOWED = 40;

/** What is asked, where we can help and what was learned; below it the teams, and at the end what goes along. */
export function RollupOnScreen({ rollup }: { rollup: Rollup }) {
  const { boards, rollups: t } = useRoomText();
  const [, navigate] = useLocation();
  const today = useToday();
  const municipalities = municipalitiesOf(rollup);
  const asked = new URLSearchParams(useSearch()).get('gemeente');
  const municipalityId = municipalities.some(({ id }) => id === asked) ? asked : null;
  const rows = useMemo(() => rowsFor(rollup.rows, municipalityId), [rollup.rows, municipalityId]);
  const { isReadable, followed } = useReadableTeams(rollup);
  const isTold = rows.length === 0 || rows.some(tellsAll);
  const lines = useHelpLines(rows, isReadable);
  const path = rollupPath(rollup.team.slug);
  useLiveTeams(followed);
  // A question may come from further away than from these teams; its own team tells of it.
  const told = [...rollup.rows.map((row) => row.team.id), ...rollup.questions.map((question) => question.teamId)];
  useRollupBells(rollup.team.id, [rollup.team.id, ...told]);
  return (
    <div className="vb-rollup-page">
      <header className="vb-rollup-page__head">
        <h1>{rollup.team.name}</h1>
        <TeamOfTeamsTabs team={rollup.team} shown="together" />
        {municipalities.length > 1 && (
          <Select
            label={boards.filterMunicipality}
            icon="pin"
            value={municipalityId ?? ''}
            active={municipalityId !== null}
            onChange={(id) => navigate(id ? `${path}?gemeente=${encodeURIComponent(id)}` : path, { replace: true })}
            options={[
              { value: '', label: boards.allMunicipalities },
              ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </header>
      <div className="vb-rollup-page__top">
        <RollupQuestions rollup={rollup} />
        <HelpPanel lines={lines} isTold={isTold} />
        <LearnedPanel rows={rows} isTold={isTold} />
      </div>
      {rollup.rows.length === 0 ? (
        <DashedCard>{t.rows.none}</DashedCard>
      ) : (
        <RollupList rows={rows} isReadable={isReadable} />
      )}
      <RollupKoffer teamId={rollup.team.id} />
      <p className="vb-rollup-page__foot vb-print-only">
        {boards.teamOfTeams.together}, {formatDayAndYear(today)}
      </p>
    </div>
  );
}

/** Which of its boards this reader may open, and so hear of. As long as that is not known, nothing is called closed. */
function useReadableTeams({ team, rows }: Rollup) {
  const { data } = useQuery(teamsQuery);
  return useMemo(() => {
    const known = data && new Set(data.items.map(({ id }) => id));
    const isReadable = (teamId: TeamId) => known === undefined || known.has(teamId);
    const teamIds = [team.id, ...rows.map((row) => row.team.id)];
    const heard = known ? teamIds.filter((id) => known.has(id)) : [];
    return { isReadable, followed: heard.length > MOST_FOLLOWED ? [] : heard };
  }, [data, team.id, rows]);
}
