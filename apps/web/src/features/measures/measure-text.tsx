import type { ReactNode } from 'react';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';

type MeasureTextProps = {
  guard: FieldGuard;
  /** As in the request. */
  field: string;
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  help?: string;
  placeholder?: string;
  autoFocus?: boolean;
};

/** A text of one line, with the privacy guard between the question and the field. */
export function MeasureText({ guard, field, autoFocus, ...rest }: MeasureTextProps) {
  return (
    <div data-field={field}>
      <TextField
        {...rest}
        isHeld={guard.shownAt(field, rest.value).length > 0}
        notice={<GuardNotice guard={guard} field={field} text={rest.value} onChange={rest.onChange} />}
        onBlur={() => guard.look(field)}
        data-autofocus={autoFocus ? '' : undefined}
      />
    </div>
  );
}

/** Puts the cursor in the field that must be looked at first. */
export function focusField(root: HTMLElement | null, field: string | undefined): void {
  requestAnimationFrame(() => {
    const within = field === undefined ? root : root?.querySelector(`[data-field="${field}"]`);
    within?.querySelector<HTMLElement>(field === undefined ? '[aria-invalid=true]' : 'input')?.focus();
  });
}
