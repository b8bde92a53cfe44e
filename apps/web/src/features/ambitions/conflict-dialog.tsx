import { useQuery } from '@tanstack/react-query';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { useState } from 'react';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import type { AmbitionOfTeam } from './ambition-drafts.ts';
import { type AmbitionForm, formOf } from './ambition-form.ts';
import { teamWithMembersQuery } from './ambitions.queries.ts';
import { GuardedText } from './guarded-text.tsx';
import { dropForm } from './use-ambition-form.ts';
import { editAmbition, editDraftKey } from './write-ambition.ts';

type ConflictDialogProps = { seen: AmbitionOfTeam; form: AmbitionForm; problem: Problem; onClose: () => void };

/** Two people changed the same words: both stand here side by side, and nothing is dropped before a choice is made. */
export function ConflictDialog({ seen, form, problem, onClose }: ConflictDialogProps) {
  const { ambitions } = useText();
  const t = ambitions.conflict;
  const guard = useGuardedFields();
  const conflicts = problem.conflicts ?? [];
  const { data: team } = useQuery(teamWithMembersQuery(seen.teamId));
  const name = displayNames(team?.members ?? []).get(conflicts[0]?.by ?? '');
  const [merged, setMerged] = useState<string | null>(null);
  const isTitle = conflicts.some(({ field }) => field === 'title');

  // Theirs is what stands there now: sent again from there, my other fields still go along.
  const theirs = formOf({ ...seen, ...Object.fromEntries(conflicts.map(({ field, theirs }) => [field, theirs])) });
  const settle = (wanted: AmbitionForm) => {
    onClose();
    dropForm(editDraftKey(seen.id), form);
    void editAmbition(
      {
        ...seen,
        ...Object.fromEntries(conflicts.map(({ field, theirs }) => [field, theirs])),
        version: problem.version ?? seen.version,
      },
      wanted,
      guard.confirmedNoResidentData,
    );
  };
  const withTheirs = (): AmbitionForm => {
    const taken = new Set(
      conflicts.flatMap(({ field }) => (field === 'milestone' ? ['milestoneOn', 'milestoneLabel'] : [field])),
    );
    const fields = Object.keys(form) as (keyof AmbitionForm)[];
    return Object.fromEntries(
      fields.map((field) => [field, taken.has(field) ? theirs[field] : form[field]]),
    ) as unknown as AmbitionForm;
  };

  return (
    <Dialog
      title={name ? t.title(name) : t.titleUnknown}
      closeLabel={t.close}
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button onClick={() => settle(withTheirs())}>{name ? t.takeTheirs(name) : t.takeTheirsUnknown}</Button>
          <Button onClick={() => settle(form)}>{t.takeMine}</Button>
          {isTitle && merged === null && (
            <Button variant="quiet" onClick={() => setMerged(form.title)}>
              {t.merge}
            </Button>
          )}
        </>
      }
    >
      <p>{t.calm}</p>
      {conflicts.map(({ field, theirs, mine }) => (
        <div key={field} className="vb-ambition-conflict">
          <section aria-label={name ? t.theirs(name) : t.theirsUnknown}>
            <h3>{name ? t.theirs(name) : t.theirsUnknown}</h3>
            <p>{wordsOf(theirs) || t.noText}</p>
          </section>
          <section aria-label={t.mine}>
            <h3>{t.mine}</h3>
            <p>{wordsOf(mine) || t.noText}</p>
          </section>
        </div>
      ))}
      {merged !== null && (
        <form
          className="vb-ambition-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (merged.trim() !== '' && !guard.holds({ title: merged })) settle({ ...form, title: merged });
          }}
        >
          <GuardedText guard={guard} field="title" label={t.merged} value={merged} onChange={setMerged} isOneLine />
          <Button type="submit" variant="accent">
            {t.saveMerged}
          </Button>
        </form>
      )}
    </Dialog>
  );
}

/** A text as it is, a day in words, a milestone as its word and day. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDayAndYear(value as never) : value;
  if (value !== null && typeof value === 'object' && 'on' in value && 'label' in value) {
    return `${String(value.label)}, ${formatDayAndYear(value.on as never)}`;
  }
  return '';
}
