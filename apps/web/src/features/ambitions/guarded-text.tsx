import type { ReactNode } from 'react';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import { TextArea } from '../../ui/text-field/text-area.tsx';

type GuardedTextProps = {
  guard: FieldGuard;
  /** As in the request. */
  field: string;
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  help?: string;
  counter?: string | undefined;
  placeholder?: string;
  rows?: number;
  autoFocus?: boolean;
  /** One sentence: Enter sends the form, as in a field of one line. */
  isOneLine?: boolean;
};

/** A text field with the privacy guard between the question and the field. */
export function GuardedText({ guard, field, autoFocus, isOneLine, ...rest }: GuardedTextProps) {
  return (
    <div className="vb-ambition-form__field" data-field={field}>
      <TextArea
        {...rest}
        isHeld={guard.shownAt(field, rest.value).length > 0}
        notice={<GuardNotice guard={guard} field={field} text={rest.value} onChange={rest.onChange} />}
        data-autofocus={autoFocus ? '' : undefined}
        onChange={(text) => rest.onChange(isOneLine ? text.replaceAll('\n', ' ') : text)}
        onBlur={() => guard.look(field)}
        onKeyDown={(event) => {
          if (!isOneLine || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </div>
  );
}

/** Puts the cursor in the field of a dialog that must be looked at first. */
export function focusField(root: HTMLElement | null, field: string): void {
  const within = root?.querySelector(`[data-field="${CSS.escape(field)}"]`);
  within?.querySelector<HTMLElement>('textarea, input:checked, input, select')?.focus();
}
