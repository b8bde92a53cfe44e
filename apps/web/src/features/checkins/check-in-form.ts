import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import {
  type CheckInStatus,
  type Confidence,
  checkInStatuses,
  confidences,
} from '@verbeterbord/domain/checkins/check-in';

/** What somebody fills in while bijpraten. A number left alone (undefined) follows what the team gave together. */
export interface CheckInForm {
  readonly status: CheckInStatus | null;
  readonly confidence?: Confidence | null;
  readonly story: string;
  readonly noticed: string;
  readonly learned: string;
}

export const textFields = ['story', 'noticed', 'learned'] as const;
export type TextField = (typeof textFields)[number];

export const emptyForm: CheckInForm = { status: null, story: '', noticed: '', learned: '' };

/** The form as it was kept as a draft; whatever else stands there counts as nothing. */
export function readForm(draft: string): CheckInForm {
  const kept = parsed(draft);
  const textOf = (field: TextField) => (typeof kept[field] === 'string' ? kept[field] : '');
  const confidence = kept.confidence === null ? null : confidences.find((one) => one === kept.confidence);
  return {
    status: checkInStatuses.find((one) => one === kept.status) ?? null,
    ...(confidence === undefined ? {} : { confidence }),
    story: textOf('story'),
    noticed: textOf('noticed'),
    learned: textOf('learned'),
  };
}

function parsed(draft: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(draft || '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The form as a draft; an untouched one is no draft. */
export const draftOf = (form: CheckInForm): string => {
  const isEmpty = form.status === null && form.confidence === undefined && textFields.every((field) => !form[field]);
  return isEmpty ? '' : JSON.stringify(form);
};

/** What must be mended first. */
export const faultsOf = (form: CheckInForm): ReadonlyMap<'status' | TextField, 'missing' | 'too-long'> =>
  new Map([
    ...(form.status === null ? [['status', 'missing'] as const] : []),
    ...textFields.filter((field) => form[field].trim().length > textLimit).map((field) => [field, 'too-long'] as const),
  ]);

/** What is sent; empty texts are none. */
export const wishOf = (form: CheckInForm, status: CheckInStatus, proposed: Confidence | null) => ({
  status,
  confidence: form.confidence === undefined ? proposed : form.confidence,
  story: form.story.trim() || null,
  noticed: form.noticed.trim() || null,
  learned: form.learned.trim() || null,
});
