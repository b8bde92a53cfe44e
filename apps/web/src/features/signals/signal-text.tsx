import type { ReactNode } from 'react';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import { TextArea } from '../../ui/text-field/text-area.tsx';

type SignalTextProps = {
  guard: FieldGuard;
  /** As in the request. */
  field: string;
  label: ReactNode;
  help?: string | undefined;
  value: string;
  rows?: number;
  error?: string | undefined;
  /** Gets the focus when its dialog opens. */
  isFirst?: boolean;
  /** Gets the focus when it appears on the page. */
  takesFocus?: boolean;
  onChange: (text: string) => void;
};

/** A text of a question, with the privacy guard between its label and the field. */
export function SignalText({ guard, field, isFirst, takesFocus, rows = 2, ...rest }: SignalTextProps) {
  return (
    <div className="vb-signal-text" data-field={field}>
      <TextArea
        {...rest}
        rows={rows}
        isHeld={guard.shownAt(field, rest.value).length > 0}
        notice={<GuardNotice guard={guard} field={field} text={rest.value} onChange={rest.onChange} />}
        data-autofocus={isFirst ? '' : undefined}
        autoFocus={takesFocus}
        onBlur={() => guard.look(field)}
      />
    </div>
  );
}

/** Puts the cursor in the field that must be looked at first. */
export const focusField = (root: HTMLElement | null, field: string): void =>
  root?.querySelector<HTMLElement>(`[data-field="${field}"] :is(textarea, input, select)`)?.focus();
