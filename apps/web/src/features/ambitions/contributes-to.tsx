import { useQuery } from '@tanstack/react-query';
import type { Ambition, AmbitionKind } from '@verbeterbord/domain/ambitions/ambition';
import { useText } from '../../platform/i18n/use-text.ts';
import { FormStep } from '../../ui/form-step/form-step.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { RadioCards } from '../../ui/radio-cards/radio-cards.tsx';
import type { AmbitionForm } from './ambition-form.ts';
import { teamAmbitionsQuery, teamWithMembersQuery } from './ambitions.queries.ts';

type ContributesToProps = {
  team: { readonly id: string; readonly name: string; readonly parentId: string | null };
  kind: AmbitionKind;
  form: AmbitionForm;
  set: (change: Partial<AmbitionForm>) => void;
  number: number;
  error: string | undefined;
};

/** The choice of what this ambition contributes to, along the line it will hang on. */
export function ContributesTo(props: ContributesToProps) {
  const { team, kind } = props;
  if (kind === 'short-term') return <OwnLongTerm {...props} />;
  return team.parentId === null ? null : <ParentsLongTerm {...props} parentId={team.parentId} />;
}

function OwnLongTerm({ team, form, set, number, error }: ContributesToProps) {
  const { ambitions } = useText();
  const t = ambitions.write;
  const { data: all } = useQuery(teamAmbitionsQuery(team.id));
  if (all === undefined) return null;
  const choices = choicesOf(all, form.contributesToId);
  return (
    <FormStep number={number} state={form.contributesToId ? 'done' : 'ahead'}>
      <div data-field="contributesToId">
        {choices.length === 0 ? (
          <Notice tone="info" icon="flag">
            {t.noLongTerm}
          </Notice>
        ) : (
          <RadioCards
            legend={t.contributesToShort}
            value={form.contributesToId}
            onChange={(contributesToId) => set({ contributesToId })}
            error={error}
            groups={[
              {
                key: team.id,
                lane: laneClass(0),
                heading: t.ownAmbitions(team.name),
                options: choices.map(({ id, title }) => ({ value: id, label: title })),
              },
            ]}
          />
        )}
      </div>
    </FormStep>
  );
}

function ParentsLongTerm({ parentId, form, set, number, error }: ContributesToProps & { parentId: string }) {
  const { ambitions } = useText();
  const t = ambitions.write;
  const { data: parent } = useQuery(teamWithMembersQuery(parentId));
  const { data: all } = useQuery(teamAmbitionsQuery(parentId));
  const choices = choicesOf(all ?? [], form.contributesToId);
  if (parent === undefined || choices.length === 0) return null;
  return (
    <FormStep number={number} state={form.contributesToId ? 'done' : 'ahead'}>
      <div data-field="contributesToId">
        <RadioCards
          legend={t.contributesToLong}
          value={form.contributesToId}
          onChange={(contributesToId) => set({ contributesToId })}
          error={error}
          groups={[
            {
              key: parentId,
              lane: laneClass('neutral'),
              heading: t.ownAmbitions(parent.name),
              mark: 'square',
              options: [...choices.map(({ id, title }) => ({ value: id, label: title })), { value: '', label: t.none }],
            },
          ]}
        />
      </div>
    </FormStep>
  );
}

/** The long-term ambitions that still run, and the one that was chosen before. */
const choicesOf = (all: readonly Ambition[], chosen: string) =>
  all.filter(({ id, kind, lifecycle }) => kind === 'long-term' && (lifecycle === 'active' || id === chosen));
