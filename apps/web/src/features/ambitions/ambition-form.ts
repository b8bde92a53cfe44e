import {
  type Ambition,
  type AmbitionKind,
  lineLimit,
  textLimit,
  titleLimit,
} from '@verbeterbord/domain/ambitions/ambition';
import type { BoardAmbition } from '@verbeterbord/domain/boards/board';
import type { AmbitionEdit } from '@verbeterbord/domain/boards/board-command';
import { parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';

/** What stands in the fields of the dialog; an empty field is an empty text. */
export interface AmbitionForm {
  readonly effect: string;
  readonly title: string;
  readonly contributesToId: string;
  readonly until: string;
  readonly milestoneOn: string;
  readonly milestoneLabel: string;
  readonly leadId: string;
  readonly municipalityIds: readonly string[];
}

/** The fields in the order of the dialog: the first one with a fault gets focus. */
export const formFields = [
  'effect',
  'title',
  'contributesToId',
  'until',
  'milestoneLabel',
  'milestoneOn',
  'leadId',
  'municipalityIds',
] as const satisfies readonly (keyof AmbitionForm)[];

export type FormFault = 'missing' | 'too-long' | 'no-day' | 'refused';
export type FormFaults = Partial<Readonly<Record<keyof AmbitionForm, FormFault>>>;

/** The fields as they stand when the dialog opens: those of the ambition, or empty ones under the ambition above it. */
export function formOf(ambition: Partial<Omit<Ambition, 'kind'>>): AmbitionForm {
  return {
    effect: ambition.effect ?? '',
    title: ambition.title ?? '',
    contributesToId: ambition.contributesToId ?? '',
    until: ambition.until ?? '',
    milestoneOn: ambition.milestone?.on ?? '',
    milestoneLabel: ambition.milestone?.label ?? '',
    leadId: ambition.leadId ?? '',
    municipalityIds: ambition.municipalityIds ?? [],
  };
}

/** All that is wrong at once, as the server would say it: a sentence is needed, and a milestone is a day with a word. */
export function faultsOf(form: AmbitionForm, kind: AmbitionKind): FormFaults {
  const label = form.milestoneLabel.trim();
  const checks: readonly (readonly [keyof AmbitionForm, FormFault, boolean])[] = [
    ['effect', 'too-long', form.effect.trim().length > textLimit],
    ['title', 'missing', form.title.trim() === ''],
    ['title', 'too-long', form.title.trim().length > titleLimit],
    ['contributesToId', 'missing', kind === 'short-term' && form.contributesToId === ''],
    ['until', 'no-day', form.until !== '' && parseCalendarDay(form.until) === null],
    ['milestoneLabel', 'missing', label === '' && form.milestoneOn !== ''],
    ['milestoneLabel', 'too-long', label.length > lineLimit],
    ['milestoneOn', 'missing', label !== '' && form.milestoneOn === ''],
    ['milestoneOn', 'no-day', form.milestoneOn !== '' && parseCalendarDay(form.milestoneOn) === null],
  ];
  return Object.fromEntries(checks.filter(([, , isWrong]) => isWrong).map(([field, fault]) => [field, fault]));
}

/** The first field of the dialog that has a fault, or null. */
export const firstFault = (faults: FormFaults): keyof AmbitionForm | null =>
  formFields.find((field) => faults[field] !== undefined) ?? null;

/** What the form asks for, as the wire and the board know it; every field is named. Give it a form without faults. */
export function wishOf(form: AmbitionForm): Required<AmbitionEdit> {
  const label = form.milestoneLabel.trim();
  return {
    effect: form.effect.trim() || null,
    title: form.title.trim(),
    contributesToId: form.contributesToId || null,
    until: parseCalendarDay(form.until),
    milestone: label === '' ? null : { on: parseCalendarDay(form.milestoneOn)!, label },
    leadId: form.leadId || null,
    municipalityIds: [...form.municipalityIds].sort(),
  };
}

/** Only what differs from the ambition as this person saw it, so that edits of others to other fields stay. */
export function changesOf(seen: BoardAmbition, form: AmbitionForm): AmbitionEdit {
  const before = wishOf(formOf(seen));
  const after = wishOf(form);
  const fields = Object.keys(after) as (keyof AmbitionEdit)[];
  const changed = fields.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]])) as AmbitionEdit;
}
