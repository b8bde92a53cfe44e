import type { signalEdit } from '@verbeterbord/contracts/signals/signals.schemas';
import type { SignalId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { meetEdits } from '../../platform/db/meet-edits.ts';
import { changeTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { namedDay } from './named-addressee.ts';
import { factsOf, presentWritten } from './signals.presenter.ts';
import { stepRefused } from './take-signal-step.ts';

const columnOf = (field: string): string => (field === 'wantedBy' ? 'wanted_by' : field);
const lastWins: ReadonlySet<string> = new Set(['wantedBy']);

/** Changes the words of a question that nobody answered yet, or the day; that is no step. Two texts for one field are kept both. */
export async function editSignal(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  signalId: SignalId,
  { seenVersion, confirmedNoResidentData, ...wanted }: z.output<typeof signalEdit>,
) {
  const { question, about, tried, wantedBy } = wanted;
  const note = guardTexts({ question, about, tried }, confirmedNoResidentData);
  const written = await changeTeamRow(dependencies, decisions, intent, 'signal', signalId, async (row) => {
    const teamId = row.team_id as string;
    decisions.require('signal.update', { team: decisions.team(teamId), signal: factsOf(row) });
    const now = { question: row.question, about: row.about, tried: row.tried, wantedBy: row.wanted_by };
    const edit = { organisationId: intent.organisationId, row, wanted, seenVersion, now, columnOf, lastWins };
    const fields = await meetEdits(dependencies.database, edit);
    if (Object.keys(fields).length === 0) return null;
    if (row.state !== 'asked' && row.state !== 'picked-up') throw stepRefused('not-from-this-state');
    if ('wantedBy' in fields) namedDay(decisions, wantedBy, now.wantedBy as string);
    const set = Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value]));
    return { teamId, kind: 'edited', set, note };
  });
  return presentWritten(written);
}
