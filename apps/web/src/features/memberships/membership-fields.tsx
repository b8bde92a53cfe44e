import type { ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { type FieldFaults, type MembershipForm, teamsBelow } from './membership-form.ts';
import './people-forms.css';

type MembershipFieldsProps = {
  form: MembershipForm;
  set: (change: Partial<MembershipForm>) => void;
  faults: FieldFaults;
  teams: readonly ManagedTeam[];
  /** The team of a membership that is there already does not change. */
  isNew: boolean;
};

/** Which team, which days, and in a Team van teams for whom one speaks. */
export function MembershipFields({ form, set, faults, teams, isNew }: MembershipFieldsProps) {
  const { form: t, delegateOf } = useRoomText().memberships;
  const below = teamsBelow(teams, form.teamId);
  const isTeamOfTeams = teams.find(({ id }) => id === form.teamId)?.kind === 'team-of-teams';
  return (
    <>
      {isNew && (
        <div data-field="teamId">
          <ChoiceField
            label={t.team}
            value={form.teamId}
            onChange={(teamId) => set({ teamId, standsForTeamId: '', isStandIn: false })}
            error={faults.teamId}
            options={[{ value: '', label: t.chooseTeam }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
            autoFocus
          />
        </div>
      )}
      {isTeamOfTeams && below.length > 0 && (
        <div data-field="standsForTeamId">
          <ChoiceField
            label={t.standsFor}
            value={form.standsForTeamId}
            onChange={(standsForTeamId) => set({ standsForTeamId })}
            error={faults.standsForTeamId}
            options={[
              { value: '', label: t.standsForNobody },
              ...below.map(({ id, name }) => ({ value: id, label: delegateOf(name) })),
            ]}
          />
          {form.standsForTeamId !== '' && (
            <label className="vb-people-form__check">
              <input
                type="checkbox"
                checked={form.isStandIn}
                onChange={(event) => set({ isStandIn: event.target.checked })}
              />
              {t.isStandIn}
            </label>
          )}
        </div>
      )}
      <div className="vb-people-form__pair">
        <div data-field="from">
          <TextField
            label={t.from}
            type="date"
            value={form.from}
            onChange={(from) => set({ from })}
            error={faults.from}
            data-autofocus={isNew ? undefined : true}
          />
        </div>
        <div data-field="until">
          <TextField
            label={t.until}
            type="date"
            value={form.until}
            onChange={(until) => set({ until })}
            help={t.untilHelp}
            error={faults.until}
          />
        </div>
      </div>
    </>
  );
}
