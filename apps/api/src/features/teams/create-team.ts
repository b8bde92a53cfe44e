import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { newTeam, Team } from '@verbeterbord/contracts/teams/teams.schemas';
import { firstPeriods, mondayOf } from '@verbeterbord/domain/periods/first-periods';
import { defaultPeriodDays } from '@verbeterbord/domain/periods/rhythm';
import { teamSlug } from '@verbeterbord/domain/teams/team-slug';
import type { z } from 'zod';
import type { TeamFacts } from '../../platform/authorization/directory.ts';
import type { Transaction } from '../../platform/db/database.ts';
import { takenId } from '../../platform/db/refuse-taken-id.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { presentTeam } from './teams.presenter.ts';
import { countMunicipalities, insertTeam, type NewTeam } from './tree.repository.ts';

type Wish = z.output<typeof newTeam>;

/** Makes a team or a Team van teams, with the period that runs and the next. The same wish with the same id again is the same answer. */
export async function createTeam(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  wish: Wish,
): Promise<Team> {
  decisions.require('team.manage', {});
  guardTexts({ name: wish.name, purpose: wish.purpose }, wish.confirmedNoResidentData);
  const id = wish.id ?? intent.key ?? dependencies.newId();
  return writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    current.require('team.manage', {});
    decisions.concerns.add(`team:${id}`);
    const known = current.directory.teams.get(id);
    if (known !== undefined) return sameAgain(known, wish);
    await checkNames(transaction, current, wish);
    const team = planTeam(dependencies, current, id, wish);
    if (!(await insertTeam(transaction, current.actor.organisationId, team))) throw takenId();
    return { ...presentTeam({ ...team, openToOrganisation: current.directory.organisation.boardsOpen }) };
  });
}

/** A team that was made before stands in the directory; its own choice on openness and its parent may have moved since. */
function sameAgain(known: TeamFacts, { name, purpose, kind }: Wish): Team {
  if (known.name !== name || known.purpose !== purpose || known.kind !== kind)
    throw new ProblemError('idempotency-key-reused', 'This id was used for another team. Make a new one for each.');
  return presentTeam(known);
}

async function checkNames(transaction: Transaction, { directory }: Decisions, wish: Wish): Promise<void> {
  const faults: Fault[] = [];
  const parent = wish.parentId ? directory.teams.get(wish.parentId) : null;
  if (parent === undefined) faults.push(bodyFault('parentId', 'unknown', 'no such team'));
  const municipalities = [...new Set(wish.municipalityIds)];
  if ((await countMunicipalities(transaction, municipalities)) !== municipalities.length)
    faults.push(bodyFault('municipalityIds', 'unknown', 'no such municipality'));
  if (faults.length > 0) throw invalidRequest(faults);
  if (parent && parent.kind !== 'team-of-teams')
    throw new ProblemError('tree-refused', 'A team stands under a Team van teams.', { reason: 'not-a-team-of-teams' });
}

function planTeam({ newId }: Dependencies, { directory, today }: Decisions, id: string, wish: Wish): NewTeam {
  const rhythm = { anchorDay: wish.firstDay ?? mondayOf(today), days: defaultPeriodDays };
  const periods = firstPeriods(rhythm, today);
  if (!periods.ok) throw invalidRequest([bodyFault('firstDay', 'not-allowed-value', 'too far ahead')]);
  const { running, planned } = periods.value;
  const taken = new Set([...directory.teams.values()].map(({ slug }) => slug));
  return {
    id,
    slug: teamSlug(wish.name, (slug) => taken.has(slug)),
    name: wish.name,
    purpose: wish.purpose,
    kind: wish.kind,
    parentId: wish.parentId ?? null,
    municipalityIds: [...new Set(wish.municipalityIds)],
    rhythm,
    periods: [
      { id: newId(), ...running, state: 'running' },
      { id: newId(), ...planned, state: 'planned' },
    ],
  };
}
