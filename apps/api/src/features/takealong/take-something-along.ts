import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { newTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { takenColumns } from '../../platform/db/taken-along.ts';
import { createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { presentWritten } from './takealong.presenter.ts';
import { readSubjectFacts } from './takealong.repository.ts';

type Wish = z.output<typeof newTakeAlong>;

/**
 * Takes something of the own board along to the Team van teams, with its words of now or with other ones. What is still away is not taken
 * twice, also not by two at the same moment: both get the first.
 */
export async function takeSomethingAlong(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: Wish,
) {
  const team = decisions.team(teamId);
  decisions.require('take-along.write', { team });
  const note = guardTexts({ text: wish.text }, wish.confirmedNoResidentData);
  const toTeamId = team.parentId;
  if (toTeamId === null) throw invalidRequest([goesNowhere]);
  checkShape(wish);
  const { subject, subjectId = null, text = null } = wish;
  const id = wish.id ?? dependencies.newId();
  const written = await createTeamRow(dependencies, decisions, intent, 'take-along', id, async () => {
    const asked = { subject, subjectId, text };
    const facts = await readSubjectFacts(dependencies.database, intent.organisationId, teamId, asked, toTeamId);
    if (facts.away !== null) return { row: facts.away, seq: facts.seq, changed: false };
    if (facts.text === null)
      throw invalidRequest([bodyFault('subjectId', 'unknown', 'nothing on the board of this team')]);
    const set = takenColumns(decisions, { toTeamId, subject, subjectId, text: text ?? facts.text });
    return { teamId, kind: 'taken-along', set, note, guards: { expectedSeq: facts.seq } };
  });
  return presentWritten(written);
}

const goesNowhere: Fault = {
  in: 'path',
  field: 'teamId',
  code: 'not-in-reach',
  message: 'this team belongs to no Team van teams, so there is nowhere to take it',
};

/** A thing is named by its id, words by themselves. */
function checkShape({ subject, subjectId, text }: Wish): void {
  const faults: Fault[] = [];
  const isWords = subject === 'words';
  if (isWords && !text) faults.push(bodyFault('text', 'required', 'words say something'));
  if (isWords && subjectId) faults.push(bodyFault('subjectId', 'not-allowed-value', 'words are about no thing'));
  if (!isWords && !subjectId) faults.push(bodyFault('subjectId', 'required', 'which one is taken along'));
  if (faults.length > 0) throw invalidRequest(faults);
}
