import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { AmbitionId, MunicipalityId, PersonId } from '@verbeterbord/domain/shared/ids';
import { newAction } from './new-action.ts';

/** What the dialog asks, in the order in which it asks. */
export interface NewActionForm {
  readonly ambitionId: AmbitionId | null;
  readonly title: string;
  readonly ownerId: PersonId;
  readonly municipalityId: MunicipalityId | null;
  readonly doneWhen: string;
  readonly partners: string;
}

export type Question = 'ambition' | 'title';

/** The questions still without an answer, first one first. */
export function unanswered({ ambitionId, title }: Pick<NewActionForm, 'ambitionId' | 'title'>): Question[] {
  const missing: Question[] = [];
  if (ambitionId === null) missing.push('ambition');
  if (title.trim() === '') missing.push('title');
  return missing;
}

/** The action that the answered form asks for, in the period on the screen. */
export const actionOf = (form: NewActionForm & { ambitionId: AmbitionId }, board: Board): BoardAction =>
  newAction({
    title: form.title.replace(/\s+/g, ' ').trim(),
    ambitionId: form.ambitionId,
    periodId: board.period.id,
    ownerId: form.ownerId,
    municipalityId: form.municipalityId,
    doneWhen: form.doneWhen.trim() || null,
    with: form.partners.trim() || null,
  });

const filler = /^(?:de|het|een|we|wij|ik|er|dit|dat|als|om|in|op|met|voor)$/i;

/** Whether a title says what is done: enough words, and it does not begin with a filler. Helps thinking, never blocks. */
export function startsWithTheWork(title: string): boolean {
  const [first = '', ...rest] = title.trim().split(/\s+/);
  return first.length > 1 && rest.length > 0 && !filler.test(first);
}

/** Whether somebody else can see that it is done: a "klaar als", or a number or a thing that can be shown in the title. */
export const canBeSeen = ({ title, doneWhen }: Pick<NewActionForm, 'title' | 'doneWhen'>): boolean =>
  doneWhen.trim() !== '' ||
  /\d|\b(?:één|twee|drie|vier|vijf|lijst|rooster|afspra\w+|verslag|plan|brief|besproken|gemaakt|klaar)\b/i.test(title);
