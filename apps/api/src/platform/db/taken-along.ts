import type { TakeAlong } from '@verbeterbord/domain/takealong/take-along';
import type { Decisions } from '../http/decision.ts';
import type { Entry } from './write.ts';

/** The columns of something that goes into the koffer today, taken by the one who asks. */
export const takenColumns = (
  { actor, today }: Decisions,
  { toTeamId, subject, subjectId, text }: Pick<TakeAlong, 'toTeamId' | 'subject' | 'subjectId' | 'text'>,
): Entry['set'] => ({
  to_team_id: toTeamId,
  subject,
  subject_id: subjectId,
  text,
  taken_by_id: actor.personId,
  taken_on: today,
  brought_back: null,
  brought_back_by_id: null,
  brought_back_on: null,
});
