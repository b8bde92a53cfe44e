import type { managedRoleGrant, newRoleGrant } from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import { remainsAdministered } from '@verbeterbord/domain/memberships/remains-administered';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import type { Transaction } from '../../platform/db/database.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import { writeToOrganisation } from '../../platform/db/write-to-organisation.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { refuseOtherContent, takenElsewhere } from './repeated-wish.ts';
import {
  findRoleGrant,
  hasMunicipality,
  insertRoleGrant,
  readAccessEnd,
  readRoleGrant,
  removeRoleGrant,
  type StoredRoleGrant,
} from './roles.repository.ts';

type ManagedRoleGrant = z.infer<typeof managedRoleGrant>;

/** Gives a person a role. Who already has it within that scope keeps the one they have: that is the answer. */
export function createRoleGrant(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  personId: PersonId,
  wish: z.output<typeof newRoleGrant>,
): Promise<ManagedRoleGrant> {
  decisions.require('role.manage', {});
  const wanted: StoredRoleGrant = { ...wish, id: wish.id ?? intent.key ?? dependencies.newId(), personId };
  return writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    current.require('role.manage', {});
    if ((await readAccessEnd(transaction, personId)) === undefined) throw notFound();
    const fault = await scopeFault(transaction, current, wanted);
    if (fault) throw invalidRequest([fault]);
    const known = await readRoleGrant(transaction, wanted.id);
    if (known !== null) return present(refuseOtherContent(known, wanted));
    const same = await findRoleGrant(transaction, wanted);
    if (same !== null) return present(same);
    if (!(await insertRoleGrant(transaction, current.actor.organisationId, wanted))) throw takenElsewhere();
    return present(wanted);
  });
}

/** Takes a role back; the organisation keeps one administrator of the whole of it. */
export function deleteRoleGrant(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  roleGrantId: string,
): Promise<undefined> {
  decisions.require('role.manage', {});
  return writeToOrganisation(dependencies, decisions, intent, async (transaction, current) => {
    current.require('role.manage', {});
    const grant = await readRoleGrant(transaction, roleGrantId);
    if (grant === null) throw notFound();
    if (grant.role === 'administrator' && grant.scopeKind === 'organisation') refuseLast(current, grant.personId);
    await removeRoleGrant(transaction, roleGrantId);
    decisions.concerns.add(`person:${grant.personId}`);
    return undefined;
  });
}

/** An organisation without an administrator could not be helped by anybody in it. */
export function refuseLast({ directory, today }: Decisions, personId: PersonId): void {
  if (!remainsAdministered(directory.actors.values(), personId, today)) {
    throw new ProblemError('last-administrator', 'Make somebody else administrator of the organisation first.');
  }
}

async function scopeFault(
  transaction: Transaction,
  { directory }: Decisions,
  { scopeKind, scopeId }: StoredRoleGrant,
): Promise<Fault | null> {
  const fault = (code: Fault['code'], message: string) => bodyFault('scopeId', code, message);
  if (scopeKind === 'organisation') return scopeId === null ? null : fault('not-allowed-value', 'leave it out');
  if (scopeId === null) return fault('required', 'which one');
  if (scopeKind === 'municipality') {
    return (await hasMunicipality(transaction, scopeId)) ? null : fault('unknown', 'no such municipality');
  }
  const team = directory.teams.get(scopeId);
  if (team === undefined) return fault('unknown', 'no such team');
  return team.kind === 'team-of-teams' ? null : fault('not-allowed-value', 'not a Team van teams');
}

const present = ({ id, role, scopeKind, scopeId }: StoredRoleGrant): ManagedRoleGrant => ({
  id,
  role,
  scopeKind,
  scopeId,
});
