import type { Team } from '@verbeterbord/contracts/teams/teams.schemas';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { isMemberOn } from '@verbeterbord/domain/memberships/membership';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { FormStep } from '../../ui/form-step/form-step.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { AmbitionFieldsProps } from './ambition-field-props.ts';
import type { AmbitionForm } from './ambition-form.ts';
import { GuardedText } from './guarded-text.tsx';

export interface TeamForForm extends Pick<Team, 'id' | 'name' | 'parentId'> {
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly from: string;
    readonly until: string | null;
  }[];
}

type AmbitionDetailsProps = AmbitionFieldsProps & {
  team: TeamForForm;
  number: number;
  errorAt: (field: keyof AmbitionForm) => string | undefined;
};

/** Until when, who pulls it, the milestone, and for which municipalities. */
export function AmbitionDetails({ team, form, set, guard, number, errorAt }: AmbitionDetailsProps) {
  const { ambitions } = useText();
  const t = ambitions.write;
  return (
    <FormStep number={number} state={form.until && form.leadId ? 'done' : 'ahead'}>
      <p className="vb-field__label">{t.when}</p>
      <div className="vb-ambition-form__pair">
        <div data-field="until">
          <TextField
            type="date"
            label={t.until}
            value={form.until}
            onChange={(until) => set({ until })}
            error={errorAt('until')}
          />
        </div>
        <LeadChoice team={team} form={form} set={set} error={errorAt('leadId')} />
      </div>
      <fieldset className="vb-ambition-form__group">
        <legend className="vb-ambition-form__legend">{t.milestone}</legend>
        <p className="vb-ambition-quiet">{t.milestoneHelp}</p>
        <div className="vb-ambition-form__pair">
          <GuardedText
            guard={guard}
            field="milestone.label"
            label={t.milestoneLabel}
            placeholder={t.milestoneExample}
            value={form.milestoneLabel}
            onChange={(milestoneLabel) => set({ milestoneLabel })}
            error={errorAt('milestoneLabel')}
            isOneLine
          />
          <div data-field="milestoneOn">
            <TextField
              type="date"
              label={t.milestoneOn}
              value={form.milestoneOn}
              onChange={(milestoneOn) => set({ milestoneOn })}
              error={errorAt('milestoneOn')}
            />
          </div>
        </div>
      </fieldset>
      {team.municipalities.length > 1 && (
        <fieldset className="vb-ambition-form__group" data-field="municipalityIds">
          <legend className="vb-ambition-form__legend">{t.municipalities}</legend>
          <p className="vb-ambition-quiet">{errorAt('municipalityIds') ?? t.municipalitiesHelp}</p>
          <div className="vb-ambition-form__checks">
            {team.municipalities.map(({ id, name }) => (
              <label key={id} className="vb-ambition-form__check">
                <input
                  type="checkbox"
                  checked={form.municipalityIds.includes(id)}
                  onChange={() => set({ municipalityIds: toggled(form.municipalityIds, id) })}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </FormStep>
  );
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

type LeadChoiceProps = Pick<AmbitionDetailsProps, 'team' | 'form' | 'set'> & { error: string | undefined };

function LeadChoice({ team, form, set, error }: LeadChoiceProps) {
  const { ambitions } = useText();
  const t = ambitions.write;
  const today = useToday();
  const names = displayNames(team.members);
  // Who left the team stays lead until somebody chooses another.
  const members = team.members.filter((member) => isMemberOn(member, today) || member.id === form.leadId);
  return (
    <div className="vb-ambition-form__lead" data-field="leadId">
      {error && <p className="vb-field__error">{error}</p>}
      <Select
        label={t.lead}
        icon="person"
        value={form.leadId}
        onChange={(leadId) => set({ leadId })}
        options={[
          { value: '', label: t.noLead },
          ...members.map(({ id }) => ({ value: id, label: names.get(id) ?? '' })),
        ]}
      />
    </div>
  );
}
