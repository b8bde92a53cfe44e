import { dropDraft, keepDraft } from '../../platform/drafts/draft-box.ts';
import { type Draft, useDraft } from '../../platform/drafts/use-draft.ts';
import type { AmbitionForm } from './ambition-form.ts';

export interface AmbitionFormState {
  readonly form: AmbitionForm;
  readonly set: (change: Partial<AmbitionForm>) => void;
  /** Something stands here that was typed before and never sent. */
  readonly isDraft: boolean;
  /** The version the draft was begun on: a colleague may have come by since. */
  readonly seenVersion: number;
  readonly clear: () => void;
}

/** The fields of the dialog; each keeps what is typed through Escape and reload. `key` names the ambition, or the place of a new one. */
export function useAmbitionForm(key: string, initial: AmbitionForm, version: number): AmbitionFormState {
  const drafts: Readonly<Record<keyof AmbitionForm, Draft>> = {
    effect: useDraft(`${key}:effect`, initial.effect),
    title: useDraft(`${key}:title`, initial.title),
    contributesToId: useDraft(`${key}:contributesToId`, initial.contributesToId),
    until: useDraft(`${key}:until`, initial.until),
    milestoneOn: useDraft(`${key}:milestoneOn`, initial.milestoneOn),
    milestoneLabel: useDraft(`${key}:milestoneLabel`, initial.milestoneLabel),
    leadId: useDraft(`${key}:leadId`, initial.leadId),
    municipalityIds: useDraft(`${key}:municipalityIds`, initial.municipalityIds.join()),
  };
  const begunOn = useDraft(`${key}:version`);
  const { municipalityIds, ...lines } = drafts;
  const texts = Object.fromEntries(Object.entries(lines).map(([field, { text }]) => [field, text]));
  const isDraft = Object.values(drafts).some((draft) => draft.isDraft);
  return {
    form: { ...(texts as Omit<AmbitionForm, 'municipalityIds'>), municipalityIds: listOf(municipalityIds.text) },
    set: (change) => {
      if (!isDraft) begunOn.setText(String(version));
      for (const [field, value] of Object.entries(change)) drafts[field as keyof AmbitionForm].setText(String(value));
    },
    isDraft,
    seenVersion: (isDraft && Number(begunOn.text)) || version,
    clear: () => {
      begunOn.clear();
      for (const draft of Object.values(drafts)) draft.clear();
    },
  };
}

/** Puts back what was typed when the server did not take it; a field that stands as it was is no draft. */
export function keepForm(key: string, form: AmbitionForm, initial: AmbitionForm, seenVersion: number): void {
  for (const field of Object.keys(form) as (keyof AmbitionForm)[]) {
    if (String(form[field]) !== String(initial[field])) keepDraft(`${key}:${field}`, String(form[field]));
  }
  keepDraft(`${key}:version`, String(seenVersion));
}

/** Throws away what was kept of a form. */
export function dropForm(key: string, form: AmbitionForm): void {
  for (const field of [...Object.keys(form), 'version']) dropDraft(`${key}:${field}`);
}

const listOf = (text: string): readonly string[] => text.split(',').filter(Boolean);
