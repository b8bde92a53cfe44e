import { useQuery } from '@tanstack/react-query';
import { titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import { useText } from '../../platform/i18n/use-text.ts';
import { FormStep } from '../../ui/form-step/form-step.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { AmbitionDetails } from './ambition-details.tsx';
import type { AmbitionFieldsProps } from './ambition-field-props.ts';
import type { AmbitionForm, FormFault } from './ambition-form.ts';
import { teamWithMembersQuery } from './ambitions.queries.ts';
import { ContributesTo } from './contributes-to.tsx';
import { GuardedText } from './guarded-text.tsx';

const nearLimit = 40;

/** The questions of the dialog: the effect for residents first, then the sentence, the line, and what goes with it. */
export function AmbitionFields(props: AmbitionFieldsProps) {
  const { teamId, kind, form, set, guard, refusal } = props;
  const { ambitions } = useText();
  const t = ambitions.write;
  const { data: team } = useQuery(teamWithMembersQuery(teamId));
  const errorAt = useErrorAt(props);
  const left = titleLimit - form.title.trim().length;
  return (
    <>
      {refusal && Object.keys(refusal).length === 0 && (
        <Notice tone="negative" live="alert">
          {ambitions.done.failed}
        </Notice>
      )}
      <FormStep number={1} state={form.effect ? 'done' : 'current'}>
        <GuardedText
          guard={guard}
          field="effect"
          label={t.effect}
          help={t.effectHelp}
          value={form.effect}
          onChange={(effect) => set({ effect })}
          error={errorAt('effect')}
          rows={2}
          autoFocus
        />
      </FormStep>
      <FormStep number={2} state={form.title ? 'done' : form.effect ? 'current' : 'ahead'}>
        <div className="vb-ambition-form__sentence">
          <GuardedText
            guard={guard}
            field="title"
            label={t.title}
            help={t.titleHelp[kind]}
            placeholder={t.examples[kind]}
            value={form.title}
            onChange={(title) => set({ title })}
            isOneLine
            error={errorAt('title')}
            counter={left > nearLimit ? undefined : left < 0 ? t.tooMany(-left) : t.charactersLeft(left)}
            rows={2}
          />
          <aside className="vb-ambition-form__aids" aria-label={t.thinking}>
            <ul>
              {t.aids[kind].map((aid) => (
                <li key={aid}>{aid}</li>
              ))}
            </ul>
          </aside>
        </div>
      </FormStep>
      {team && (
        <>
          <ContributesTo {...props} team={team} number={3} error={errorAt('contributesToId')} />
          <AmbitionDetails {...props} team={team} number={4} errorAt={errorAt} />
        </>
      )}
    </>
  );
}

/** What is wrong with a field: what the browser finds now, or else what the server said of what was sent. */
function useErrorAt({ faults, refusal }: AmbitionFieldsProps) {
  const texts: Readonly<Record<string, Partial<Record<FormFault, string>>>> = useText().ambitions.write.faults;
  return (field: keyof AmbitionForm): string | undefined => {
    const fault = faults[field];
    if (fault !== undefined) return texts[field]?.[fault];
    const named = { milestoneLabel: 'milestone.label', milestoneOn: 'milestone.on' }[field as string] ?? field;
    return refusal?.[named];
  };
}
