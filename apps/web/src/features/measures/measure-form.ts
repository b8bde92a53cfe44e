import { titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { Measure } from '@verbeterbord/domain/measures/measure';
import { parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { numberForField, parseNumber } from './dutch-number.ts';

/** What somebody types of a measure, each field as its text. */
export interface MeasureForm {
  readonly title: string;
  readonly unit: string;
  readonly from: string;
  readonly goal: string;
  readonly goalOn: string;
}

export const formFields = ['title', 'unit', 'from', 'goal', 'goalOn'] as const;
export type FormField = (typeof formFields)[number];
export type FormFault = 'missing' | 'too-long' | 'no-number' | 'no-day';

const unitLimit = 40;

export const formOf = (measure: Pick<Measure, FormField> | null): MeasureForm => ({
  title: measure?.title ?? '',
  unit: measure?.unit ?? '',
  from: numberForField(measure?.from ?? null),
  goal: numberForField(measure?.goal ?? null),
  goalOn: measure?.goalOn ?? '',
});

/** A form as it was kept as a draft over what stands there; what was damaged counts as untouched. */
export function readForm(draft: string, initial: MeasureForm): MeasureForm {
  try {
    const kept = JSON.parse(draft || '{}') as Record<string, unknown> | null;
    const entries = formFields.map((field) => [
      field,
      typeof kept?.[field] === 'string' ? kept[field] : initial[field],
    ]);
    return Object.fromEntries(entries) as unknown as MeasureForm;
  } catch {
    return initial;
  }
}

/** What must be mended first, by field. */
export function faultsOf(form: MeasureForm): ReadonlyMap<FormField, FormFault> {
  const faults = new Map<FormField, FormFault>();
  const title = form.title.trim();
  if (title === '') faults.set('title', 'missing');
  if (title.length > titleLimit) faults.set('title', 'too-long');
  if (form.unit.trim().length > unitLimit) faults.set('unit', 'too-long');
  for (const field of ['from', 'goal'] as const) {
    if (form[field].trim() !== '' && parseNumber(form[field]) === null) faults.set(field, 'no-number');
  }
  if (form.goalOn !== '' && parseCalendarDay(form.goalOn) === null) faults.set('goalOn', 'no-day');
  return faults;
}

/** The fields as they are sent; only for a form without faults. */
export const fieldsOf = (form: MeasureForm): Pick<Measure, FormField> => ({
  title: form.title.trim(),
  unit: form.unit.trim() || null,
  from: form.from.trim() === '' ? null : parseNumber(form.from),
  goal: form.goal.trim() === '' ? null : parseNumber(form.goal),
  goalOn: form.goalOn || null,
});

/** Only what differs from what this person saw. */
export function changesOf(seen: Pick<Measure, FormField>, form: MeasureForm): Partial<Pick<Measure, FormField>> {
  const fields = fieldsOf(form);
  return Object.fromEntries(
    formFields.filter((field) => fields[field] !== seen[field]).map((field) => [field, fields[field]]),
  );
}
