import type { WrittenAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { PeriodState } from '@verbeterbord/domain/periods/period';
import { answerOfKnownKey, type KnownKey, type Row } from '../../platform/db/known-key.ts';
import { type Entry, type Guards, touchedOf, type WriteIntent, writeToTeamOnce } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { notFound, ProblemError } from '../../platform/http/problem.ts';
import { presentWritten } from './actions.presenter.ts';
import type { ActionRead } from './actions.repository.ts';

interface Change {
  readonly kind: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly note?: Entry['note'];
  readonly guards?: Guards;
}

/** The action as read, with the facts a decision needs; 404 when it is not there, 409 when it lies in the bin. */
export function existing(
  decisions: Decisions,
  read: ActionRead,
  binned: 'refuse-binned' | 'allow-binned' = 'refuse-binned',
) {
  const row = read.action;
  if (row === null) throw notFound();
  const team = decisions.team(row.team_id as string);
  const period = { state: read.periodState as PeriodState };
  if (binned === 'refuse-binned' && row.deleted_at !== null) {
    if (!decisions.allows('board.read', { team })) throw notFound();
    throw new ProblemError('in-the-bin', 'This action lies in the bin. Take it out first.');
  }
  return { row, team, period };
}

/** Writes the change to one action and rings. Gives 'again' when something moved between reading and writing. */
export async function writeAction(
  { database, bell }: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  row: Row,
  { kind, set, note, guards = {} }: Change,
): Promise<WrittenAction | 'again'> {
  const teamId = row.team_id as string;
  const version = row.version as number;
  const isMember = decisions.allows('bin.read', { team: decisions.team(teamId) });
  const held: Guards = {
    openPeriods: [row.period_id as string],
    ...(isMember ? { memberOn: decisions.today } : {}),
    ...guards,
  };
  const entry: Entry = {
    entity: 'action',
    id: row.id as string,
    kind,
    version,
    set,
    before: touchedOf(row, set),
    note,
  };
  const seq = await writeToTeamOnce(database, intent, teamId, held, [entry]);
  if (typeof seq !== 'number') return 'again';
  bell.ring(teamId, seq);
  return presentWritten({ ...row, ...set, version: version + 1 }, seq, true);
}

/** The answer to a request of this same person that was carried out before; the deed is not done again. */
export async function repeatedAnswer(
  { database }: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  key: KnownKey,
): Promise<WrittenAction> {
  const row = await answerOfKnownKey(database, intent, key);
  decisions.require('account.read', { team: decisions.team(row.team_id as string) });
  return presentWritten(row, key.seq, true);
}
