import type { newCheckIn } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { activeAmbition } from '../../platform/db/active-ambition.ts';
import { createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { presentWritten } from './checkins.presenter.ts';

/** Keeps what the team says of an active ambition, in its running period. */
export async function createCheckIn(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  ambitionId: AmbitionId,
  wish: z.output<typeof newCheckIn>,
) {
  const id = wish.id ?? dependencies.newId();
  const { story = null, noticed = null, learned = null } = wish;
  const written = await createTeamRow(dependencies, decisions, intent, 'check-in', id, async () => {
    const ambition = await activeAmbition(dependencies.database, decisions, 'check-in.write', ambitionId);
    return {
      teamId: ambition.teamId,
      kind: 'created',
      set: {
        ambition_id: ambitionId,
        period_id: ambition.periodId,
        session_id: wish.sessionId ?? null,
        author_id: intent.actorId,
        on_day: decisions.today,
        status: wish.status,
        confidence: wish.confidence ?? null,
        story,
        noticed,
        learned,
      },
      note: guardTexts({ story, noticed, learned }, wish.confirmedNoResidentData),
      guards: ambition.guards,
    };
  });
  return presentWritten(written);
}
