import type { newConfidenceRound, WrittenConfidenceRound } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { AmbitionId, ConfidenceRoundId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { activeAmbition } from '../../platform/db/active-ambition.ts';
import { changeTeamRow, createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import { presentOpened } from './checkins.presenter.ts';
import { readOpenRoundId, readRound } from './confidence.repository.ts';

/** Thrown out of the write when there is nothing to open. */
class OpenAlready {
  readonly roundId: ConfidenceRoundId;
  constructor(roundId: ConfidenceRoundId) {
    this.roundId = roundId;
  }
}

const turns = 5;

/** Opens a round for an active ambition; when one is open already, that one comes back and nothing is written. */
export async function openConfidenceRound(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  ambitionId: AmbitionId,
  wish: z.output<typeof newConfidenceRound>,
): Promise<WrittenConfidenceRound> {
  const { database } = dependencies;
  const id = wish.id ?? dependencies.newId();
  const set = {
    ambition_id: ambitionId,
    session_id: wish.sessionId ?? null,
    state: 'open',
    opened_on: decisions.today,
  };
  for (let turn = 0; turn < turns; turn++) {
    try {
      const written = await createTeamRow(dependencies, decisions, intent, 'confidence-round', id, async () => {
        const { teamId, guards } = await activeAmbition(database, decisions, 'confidence.vote', ambitionId);
        const openId = await readOpenRoundId(database, intent.organisationId, ambitionId);
        if (openId !== null) throw new OpenAlready(openId);
        return { teamId, kind: 'opened', set, guards };
      });
      return { ...presentOpened(written.row), seq: written.seq, changed: written.changed };
    } catch (error) {
      if (isOpenMeanwhile(error)) continue;
      if (!(error instanceof OpenAlready)) throw error;
      const found = await asItStands(dependencies, decisions, intent, error.roundId);
      if (found !== null) return found;
    }
  }
  throw new ProblemError('try-again', 'Others opened and showed rounds at the same moment. Send it again.');
}

/** The open round as this member sees it; null when it was shown meanwhile. */
async function asItStands(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  roundId: ConfidenceRoundId,
): Promise<WrittenConfidenceRound | null> {
  const nothing = () => null;
  const { seq } = await changeTeamRow(dependencies, decisions, intent, 'confidence-round', roundId, nothing);
  const read = await readRound(dependencies.database, intent.organisationId, intent.actorId, roundId);
  return read?.round.state === 'open' ? { ...read.round, seq, changed: false } : null;
}

/** Two opened at once: the database keeps one open round for each ambition. */
function isOpenMeanwhile(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'confidence_round_one_open_per_ambition';
}
