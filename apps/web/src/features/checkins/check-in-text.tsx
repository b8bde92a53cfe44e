import type { ReactNode } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import { TextArea } from '../../ui/text-field/text-area.tsx';
import type { TextField } from './check-in-form.ts';

type CheckInTextProps = {
  field: TextField;
  label: ReactNode;
  help?: string | undefined;
  value: string;
  isTooLong: boolean;
  guard: FieldGuard;
  onChange: (text: string) => void;
};

/** One of the three texts, with the privacy guard between the question and the field. */
export function CheckInText({ field, isTooLong, guard, ...rest }: CheckInTextProps) {
  const { checkins } = useRoomText();
  return (
    <div className={`vb-check-in__text vb-check-in__text--${field}`} data-field={field}>
      <TextArea
        {...rest}
        rows={2}
        error={isTooLong ? checkins.form.tooLong : undefined}
        isHeld={guard.shownAt(field, rest.value).length > 0}
        notice={<GuardNotice guard={guard} field={field} text={rest.value} onChange={rest.onChange} />}
        onBlur={() => guard.look(field)}
      />
    </div>
  );
}
