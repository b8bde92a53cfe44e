import { type Ref, type TextareaHTMLAttributes, useId } from 'react';
import { describedBy, FieldFrame, type FieldTexts } from './field-frame.tsx';

type TextAreaProps = FieldTexts &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'className' | 'id'> & {
    value: string;
    onChange: (value: string) => void;
    /** `plain` has no frame: for editing in place, in the face of what it replaces. */
    look?: 'framed' | 'plain';
    ref?: Ref<HTMLTextAreaElement>;
  };

/** Grows with its text: an invisible copy of the text, laid behind the field, gives it its height. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    hideLabel,
    help,
    error,
    notice,
    isHeld,
    counter,
    value,
    onChange,
    look = 'framed',
    rows = 1,
    ...rest
  } = props;
  const id = useId();
  const texts = { label, hideLabel, help, error, notice, isHeld, counter };
  return (
    <FieldFrame id={id} texts={texts}>
      <div className={`vb-text-area vb-text-area--${look}`} data-copy={`${value || (rest.placeholder ?? '')}\n`}>
        <textarea
          {...rest}
          id={id}
          rows={rows}
          value={value}
          className="vb-input"
          aria-invalid={error || isHeld ? true : undefined}
          aria-describedby={describedBy(id, texts)}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </FieldFrame>
  );
}
