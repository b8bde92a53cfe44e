import type { AmbitionKind } from '@verbeterbord/domain/ambitions/ambition';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import type { AmbitionOfTeam } from './ambition-drafts.ts';
import type { AmbitionForm, FormFaults } from './ambition-form.ts';

export type AmbitionFieldsProps = {
  teamId: string;
  kind: AmbitionKind;
  ambition: AmbitionOfTeam | undefined;
  form: AmbitionForm;
  set: (change: Partial<AmbitionForm>) => void;
  guard: FieldGuard;
  faults: FormFaults;
  /** What the server said of each field, by its name in the request. */
  refusal: Readonly<Record<string, string>> | undefined;
};
