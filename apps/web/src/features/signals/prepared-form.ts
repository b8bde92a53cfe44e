import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { PreparedWish } from './prepared-signals.queries.ts';

/** What a facilitator writes down before it is a question. */
export interface PreparedForm {
  readonly teamId: string;
  readonly question: string;
  readonly about: string;
  readonly tried: string;
  /** '' while it was not talked over. */
  readonly talkedOverOn: string;
}

export const preparedTexts = ['question', 'about', 'tried'] as const;

/** The form of what is kept already, or an empty one. */
export const preparedFormOf = (kept: PreparedSignal | null): PreparedForm => ({
  teamId: kept?.team.id ?? '',
  question: kept?.question ?? '',
  about: kept?.about ?? '',
  tried: kept?.tried ?? '',
  talkedOverOn: kept?.talkedOverOn ?? '',
});

/** The form with what was typed before; anything else that stands in the draft counts as nothing. */
export function readPreparedForm(draft: string, initial: PreparedForm): PreparedForm {
  try {
    const typed: unknown = JSON.parse(draft || '{}');
    const known = Object.entries(typed as object).filter(
      ([field, said]) => field in initial && typeof said === 'string',
    );
    return { ...initial, ...Object.fromEntries(known) };
  } catch {
    return initial;
  }
}

/** The form as a draft; '' when nothing differs from what is kept. */
export function preparedDraftOf(form: PreparedForm, initial: PreparedForm): string {
  const changed = Object.entries(form).filter(([field, said]) => initial[field as keyof PreparedForm] !== said);
  return changed.length === 0 ? '' : JSON.stringify(Object.fromEntries(changed));
}

/** What must be mended first. */
export function preparedFaults(form: PreparedForm, today: CalendarDay) {
  const faults: Partial<Record<keyof PreparedForm, 'missing' | 'too-long' | 'future'>> = {};
  if (form.teamId === '') faults.teamId = 'missing';
  for (const field of preparedTexts) if (form[field].trim().length > textLimit) faults[field] = 'too-long';
  if (form.question.trim() === '') faults.question = 'missing';
  if (form.talkedOverOn > today) faults.talkedOverOn = 'future';
  return faults;
}

/** What is sent; empty texts are none. */
export const preparedWishOf = (form: PreparedForm): PreparedWish => ({
  question: form.question.trim(),
  about: form.about.trim() || null,
  tried: form.tried.trim() || null,
  talkedOverOn: (form.talkedOverOn as CalendarDay) || null,
});
