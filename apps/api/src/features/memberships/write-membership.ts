import type {
  managedMembership,
  membershipEdit,
  newMembership,
} from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import {
  checkMembership,
  checkRemoval,
  type MembershipRefusal,
} from '@verbeterbord/domain/memberships/check-membership';
import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Result } from '@verbeterbord/domain/shared/result';
import type { z } from 'zod';
import type { Transaction } from '../../platform/db/database.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { readManagedPerson } from './managed-people.ts';
import {
  insertMembership,
  readMembership,
  readMembershipsOf,
  removeMembership,
  type StoredMembership,
  updateMembership,
} from './memberships.repository.ts';
import { refuseOtherContent, takenElsewhere } from './repeated-wish.ts';

type ManagedMembership = z.infer<typeof managedMembership>;

/** Puts a person in a team. The same wish with the same id again is the same answer. */
export async function createMembership(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  personId: PersonId,
  wish: z.output<typeof newMembership>,
): Promise<ManagedMembership> {
  requireManage(decisions, wish.teamId);
  await readManagedPerson(dependencies, decisions, personId);
  checkTeams(decisions, wish);
  const wanted: StoredMembership = { ...wish, id: wish.id ?? intent.key ?? dependencies.newId(), personId };
  return writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    requireManage(current, wish.teamId);
    const known = await readMembership(transaction, wanted.id);
    if (known !== null) return present(refuseOtherContent(known, wanted));
    const others = await readMembershipsOf(transaction, personId);
    refuseUnless(checkPlan(current, null, wanted, others));
    if (!(await insertMembership(transaction, current.actor.organisationId, wanted))) throw takenElsewhere();
    return present(wanted);
  });
}

/** Changes the days of a membership, or whom it stands for; what is left out stays, and the same again writes nothing. */
export async function editMembership(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  membershipId: string,
  edit: z.output<typeof membershipEdit>,
): Promise<ManagedMembership> {
  return writeToExisting(dependencies, decisions, intent, membershipId, async (transaction, current, was, others) => {
    const standsForNobody = edit.standsForTeamId === null ? { isStandIn: false } : {};
    const wanted: StoredMembership = { ...was, ...standsForNobody, ...edit };
    checkTeams(current, wanted);
    refuseUnless(checkPlan(current, was, wanted, others));
    decisions.concerns.add(`person:${was.personId}`).add(`team:${was.teamId}`);
    if (JSON.stringify(present(wanted)) !== JSON.stringify(present(was))) await updateMembership(transaction, wanted);
    return present(wanted);
  });
}

/** Takes a membership back that held no whole day yet. */
export async function deleteMembership(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  membershipId: string,
): Promise<undefined> {
  return writeToExisting(dependencies, decisions, intent, membershipId, async (transaction, current, was, others) => {
    refuseUnless(checkRemoval(was, others, current.today));
    decisions.concerns.add(`person:${was.personId}`).add(`team:${was.teamId}`);
    await removeMembership(transaction, membershipId);
    return undefined;
  });
}

/** Looks before the lock is taken, so that who may not does not hold up who may; and again under it. */
async function writeToExisting<Value>(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  membershipId: string,
  work: (
    transaction: Transaction,
    current: Decisions,
    was: StoredMembership,
    others: readonly StoredMembership[],
  ) => Promise<Value>,
): Promise<Value> {
  const find = async (transaction: Transaction, current: Decisions): Promise<StoredMembership> => {
    const found = await readMembership(transaction, membershipId);
    if (found === null) throw notFound();
    requireManage(current, found.teamId);
    return found;
  };
  await dependencies.database.inOrganisation(intent.organisationId, (transaction) => find(transaction, decisions));
  return writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    const was = await find(transaction, current);
    const all = await readMembershipsOf(transaction, was.personId);
    return work(
      transaction,
      current,
      was,
      all.filter(({ id }) => id !== was.id),
    );
  });
}

/** The team decides when there is one; who names a team that is not there must still be an administrator to hear so. */
function requireManage(decisions: Decisions, teamId: TeamId): void {
  const team = decisions.directory.teams.get(teamId);
  if (team) decisions.require('membership.manage', { team });
  else decisions.require('administration.read', {});
}

type NamedTeams = Pick<StoredMembership, 'teamId' | 'standsForTeamId'>;

function checkTeams({ directory }: Decisions, { teamId, standsForTeamId }: NamedTeams): void {
  const faults: Fault[] = [];
  if (!directory.teams.has(teamId)) faults.push(bodyFault('teamId', 'unknown', 'no such team'));
  if (standsForTeamId !== null && !directory.teams.has(standsForTeamId))
    faults.push(bodyFault('standsForTeamId', 'unknown', 'no such team'));
  if (faults.length > 0) throw invalidRequest(faults);
}

const checkPlan = (
  current: Decisions,
  was: StoredMembership | null,
  wish: StoredMembership,
  others: readonly StoredMembership[],
) =>
  checkMembership({
    was,
    wish,
    others,
    team: current.team(wish.teamId),
    standsFor: wish.standsForTeamId === null ? null : current.team(wish.standsForTeamId),
    today: current.today,
  });

function refuseUnless(answer: Result<null, MembershipRefusal>): void {
  if (!answer.ok) {
    throw new ProblemError('membership-refused', 'This membership cannot be so.', { reason: answer.refusal });
  }
}

const present = ({ id, teamId, from, until, standsForTeamId, isStandIn }: StoredMembership): ManagedMembership => ({
  id,
  teamId,
  from,
  until,
  standsForTeamId,
  isStandIn,
});
