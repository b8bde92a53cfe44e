import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';

/** What somebody fills in to ask; only the question is needed. */
export interface AskForm {
  readonly question: string;
  readonly about: string;
  readonly tried: string;
  /** '' lets the server take the next board session of whoever is asked. */
  readonly wantedBy: string;
  /** The chosen addressee; '' is the usual one. */
  readonly whom: string;
}

export const askTexts = ['question', 'about', 'tried'] as const;
const fields = [...askTexts, 'wantedBy', 'whom'] as const;

/** The form as it was kept as a draft; whatever else stands there counts as untouched. */
export function readAskForm(draft: string, initial: AskForm): AskForm {
  const kept = parsed(draft);
  const of = (field: keyof AskForm) => (typeof kept[field] === 'string' ? kept[field] : initial[field]);
  return {
    question: of('question'),
    about: of('about'),
    tried: of('tried'),
    wantedBy: of('wantedBy'),
    whom: of('whom'),
  };
}

/** The form as a draft: what differs from the untouched one; '' when nothing does. */
export function askDraftOf(form: AskForm, initial: AskForm): string {
  const changed = fields.filter((field) => form[field] !== initial[field]);
  return changed.length === 0 ? '' : JSON.stringify(Object.fromEntries(changed.map((field) => [field, form[field]])));
}

export type AskFault = 'missing' | 'too-long' | 'past';

/** What must be mended first. */
export function askFaults(form: AskForm, today: CalendarDay): Partial<Record<keyof AskForm, AskFault>> {
  const faults: Partial<Record<keyof AskForm, AskFault>> = {};
  for (const field of askTexts) if (form[field].trim().length > textLimit) faults[field] = 'too-long';
  if (form.question.trim() === '') faults.question = 'missing';
  if (form.wantedBy !== '' && form.wantedBy < today) faults.wantedBy = 'past';
  return faults;
}

function parsed(draft: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(draft || '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
