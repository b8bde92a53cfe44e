import type { broughtBackWish } from '@verbeterbord/contracts/takealong/takealong.schemas';
import type { TakeAlongId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { meetEdits } from '../../platform/db/meet-edits.ts';
import { changeTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { notFound } from '../../platform/http/problem.ts';
import { presentTakeAlong, presentWritten } from './takealong.presenter.ts';

/** Says what was brought back, or (null) that it is still away. Two who say something else meet, and both texts are kept. */
export async function setBroughtBack(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  takeAlongId: TakeAlongId,
  { text, seenVersion, confirmedNoResidentData }: z.output<typeof broughtBackWish>,
) {
  const note = guardTexts({ text }, confirmedNoResidentData);
  const { personId } = decisions.actor;
  return presentWritten(
    await changeTeamRow(dependencies, decisions, intent, 'take-along', takeAlongId, async (row) => {
      const teamId = row.team_id as TeamId;
      decisions.require('take-along.write', { team: decisions.team(teamId) });
      if (row.deleted_at !== null) throw notFound();
      const fields = await meetEdits(dependencies.database, {
        organisationId: intent.organisationId,
        row,
        wanted: { text },
        seenVersion,
        now: { text: presentTakeAlong(row).broughtBack },
        columnOf: () => 'brought_back',
        lastWins: new Set(),
      });
      if (Object.keys(fields).length === 0) return null;
      const by = text === null ? [null, null] : [personId, decisions.today];
      const set = { brought_back: text, brought_back_by_id: by[0], brought_back_on: by[1] };
      return { teamId, kind: text === null ? 'still-away' : 'brought-back', set, note };
    }),
  );
}

/** Takes something out of the koffer again; twice is harmless. */
export async function deleteTakeAlong(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  takeAlongId: TakeAlongId,
) {
  return presentWritten(
    await changeTeamRow(dependencies, decisions, intent, 'take-along', takeAlongId, (row) => {
      const teamId = row.team_id as TeamId;
      decisions.require('take-along.write', { team: decisions.team(teamId) });
      if (row.deleted_at !== null) return null;
      return { teamId, kind: 'deleted', set: { deleted_at: new Date(dependencies.now()).toISOString() } };
    }),
  );
}
