import type { WrittenAmbition } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { AmbitionKind } from '@verbeterbord/domain/ambitions/ambition';
import { checkContribution } from '@verbeterbord/domain/ambitions/line-of-sight';
import type { TeamFacts } from '../../platform/authorization/directory.ts';
import { answerOfKnownKey, type KnownKey, type Row } from '../../platform/db/known-key.ts';
import { type Entry, touchedOf, type WriteIntent, writeToTeamOnce } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { presentWritten } from './ambitions.presenter.ts';
import type { AmbitionAsk, AmbitionRead } from './ambitions.repository.ts';

/** The ambition as read and its team; 404 when it is not there, 409 when it lies in the bin. */
export function existing(
  decisions: Decisions,
  read: AmbitionRead,
  binned: 'refuse-binned' | 'allow-binned' = 'refuse-binned',
) {
  const row = read.ambition;
  if (row === null) throw notFound();
  const team = decisions.team(row.team_id as string);
  if (binned === 'refuse-binned' && row.deleted_at !== null) {
    if (!decisions.allows('board.read', { team })) throw notFound();
    throw new ProblemError('in-the-bin', 'This ambition lies in the bin. Take it out first.');
  }
  return { row, team };
}

/** Refuses what a request names wrongly: a link out of reach, a lead without a membership, a municipality from elsewhere. */
export function checkNames(
  kind: AmbitionKind,
  team: TeamFacts,
  asked: Pick<AmbitionAsk, 'contributesToId' | 'leadId' | 'municipalityIds'>,
  read: AmbitionRead,
  checksLink: boolean,
): void {
  const faults: Fault[] = [];
  if (checksLink) {
    const target = asked.contributesToId
      ? ((read.target ?? undefined) as Parameters<typeof checkContribution>[2])
      : null;
    const link = checkContribution(kind, { id: team.id, parentId: read.parentId }, target);
    if (!link.ok) faults.push(bodyFault('contributesToId', link.refusal, 'an ambition cannot contribute to that one'));
  }
  if (asked.leadId && !read.leadExists) faults.push(bodyFault('leadId', 'unknown', 'no such colleague today'));
  if (asked.municipalityIds && !read.municipalitiesExist)
    faults.push(bodyFault('municipalityIds', 'unknown', 'no such municipality'));
  if (faults.length > 0) throw invalidRequest(faults);
}

/** An ambition with unfinished actions, or with active ambitions that contribute to it, stays: the answer lists them. */
export function refuseWhileInUse(read: AmbitionRead, contributions: AmbitionRead['contributions']): void {
  if (read.unfinished.length > 0) {
    throw new ProblemError('has-unfinished-actions', 'Finish, move or bin these actions first.', {
      actions: [...read.unfinished],
    });
  }
  if (contributions.length > 0) {
    throw new ProblemError('has-contributions', 'These ambitions still contribute to it.', {
      ambitions: contributions.map(({ id, title }) => ({ id, title })),
    });
  }
}

/**
 * Writes one ambition and rings. These verbs rest on more than the ambition itself (its actions, its links), so they ask that the board
 * did not move at all since reading; they are rare enough for that.
 */
export async function writeAmbition(
  { database, bell }: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  read: AmbitionRead,
  row: Row,
  change: Pick<Entry, 'kind' | 'set' | 'note' | 'version'>,
): Promise<WrittenAmbition | 'again'> {
  const teamId = row.team_id as string;
  const guards = { expectedSeq: read.seq!, memberOn: decisions.today };
  const seq = await writeToTeamOnce(database, intent, teamId, guards, [
    {
      entity: 'ambition',
      id: row.id as string,
      before: change.version === null ? {} : touchedOf(row, change.set),
      ...change,
    },
  ]);
  if (typeof seq !== 'number') return 'again';
  bell.ring(teamId, seq);
  return presentWritten({ ...row, ...change.set, version: (change.version ?? 0) + 1 }, seq, true);
}

/** The answer to a request of this same person that was carried out before; the deed is not done again. */
export async function repeatedAnswer(
  { database }: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  key: KnownKey,
) {
  const row = await answerOfKnownKey(database, intent, key);
  decisions.require('account.read', { team: decisions.team(row.team_id as string) });
  return presentWritten(row, key.seq, true);
}
