import type { newNeed } from '@verbeterbord/contracts/signals/signals.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { needQuestion } from '@verbeterbord/domain/signals/signal';
import type { z } from 'zod';
import { type Asking, askedColumns, firstStep, readAskingMoment, stepEntry } from '../../platform/db/asked-signal.ts';
import { createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { readOpenNeed } from './signal-grounds.repository.ts';
import { presentWritten } from './signals.presenter.ts';

/** Asks a team what it needs of this director: its home is the team that is asked. One that is open already is not asked twice. */
export async function askNeed(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: z.output<typeof newNeed>,
) {
  const { database, newId } = dependencies;
  decisions.require('need.ask', { team: decisions.team(teamId) });
  const [id, stepId] = [wish.id ?? newId(), newId()];
  const written = await createTeamRow(dependencies, decisions, intent, 'signal', id, async () => {
    const { row, seq } = await readOpenNeed(database, intent.organisationId, teamId, intent.actorId);
    if (row !== null) return { row, seq, changed: false };
    const addressee = { addressedTo: 'team', addressedTeamId: teamId } as const;
    const { periodId, nextSession } = await readAskingMoment(database, decisions, teamId, addressee);
    const asking: Asking = {
      ...addressee,
      ...{ kind: 'need', question: needQuestion, about: null, tried: null, ambitionId: null, actionId: null },
      wantedBy: nextSession,
    };
    const step = stepEntry(decisions, { id: stepId, signalId: id, periodId, number: 1 }, firstStep(asking), null);
    // At that counter nothing was asked yet: whoever asks twice at once asks once.
    const guards = { expectedSeq: seq, openPeriods: [periodId] };
    return { teamId, kind: 'asked', set: askedColumns(decisions, asking), guards, also: [step] };
  });
  return presentWritten(written);
}
