import type { AmbitionOverview, OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { TeamFacts } from '../../platform/authorization/directory.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { readOverviewTeams } from './ambition-overview.repository.ts';
import { readOverviewQuestions } from './overview-questions.repository.ts';
import { presentPeriods, presentTeam } from './rollups.presenter.ts';

const byName = new Intl.Collator('nl');
/** How many rounded-off periods the overview looks back. */
const periodsBack = 6;

/** Every ambition in reach as it stood after the last session, and for a director what is asked of them; nobody's name is in it. */
export async function readAmbitionOverview(
  { database }: Dependencies,
  decisions: Decisions,
): Promise<AmbitionOverview> {
  decisions.require('teams.list', {});
  const { organisationId, personId } = decisions.actor;
  const all = [...decisions.directory.teams.values()];
  const inReach = all
    .filter((team) => decisions.allows('ambition-overview.read', { team }))
    .sort((a, b) => byName.compare(a.name, b.name));
  const directed = all.filter((team) => decisions.allows('need.ask', { team })).map(({ id }) => id);
  const [reads, { municipalities, asked, needs }] = await Promise.all([
    readOverviewTeams(
      database,
      organisationId,
      inReach.map(({ id }) => id),
      periodsBack,
    ),
    readOverviewQuestions(database, organisationId, directed, personId),
  ]);
  const readOf = new Map(reads.map((read) => [read.id, read]));
  const teams = inReach.map((team) => {
    const { roundedOffOn, ...periods } = readOf.get(team.id)!;
    const parentId = team.parentId !== null && readOf.has(team.parentId) ? team.parentId : null;
    return { ...presentTeam(team), parentId, roundedOffOn, periods: presentPeriods(periods) };
  });
  const ambitions = withinReach(
    inReach.flatMap((team) => readOf.get(team.id)!.ambitions.map((one) => servedBy(team, one))),
  );
  const named = new Set([...teams, ...ambitions].flatMap(({ municipalityIds }) => municipalityIds));
  return {
    teams,
    ambitions,
    municipalities: municipalities.filter(({ id }) => named.has(id)).sort((a, b) => byName.compare(a.name, b.name)),
    asked,
    needs,
  };
}

const servedBy = (team: TeamFacts, ambition: OverviewAmbition): OverviewAmbition =>
  ambition.municipalityIds.length > 0 ? ambition : { ...ambition, municipalityIds: [...team.municipalityIds] };

/** What an ambition contributes to is named only when it is in the overview itself: a tree has no loose ends. */
function withinReach(ambitions: readonly OverviewAmbition[]): OverviewAmbition[] {
  const ids = new Set(ambitions.map(({ id }) => id));
  return ambitions.map((ambition) => ({
    ...ambition,
    contributesToId:
      ambition.contributesToId !== null && ids.has(ambition.contributesToId) ? ambition.contributesToId : null,
  }));
}
