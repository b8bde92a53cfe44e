import { type InputHTMLAttributes, type Ref, useId } from 'react';
import { describedBy, FieldFrame, type FieldTexts } from './field-frame.tsx';

type TextFieldProps = FieldTexts &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'className' | 'id'> & {
    value: string;
    onChange: (value: string) => void;
    ref?: Ref<HTMLInputElement>;
  };

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, help, error, notice, isHeld, counter, onChange, ...rest } = props;
  const id = useId();
  const texts = { label, hideLabel, help, error, notice, isHeld, counter };
  return (
    <FieldFrame id={id} texts={texts}>
      <input
        type="text"
        {...rest}
        id={id}
        className="vb-input"
        aria-invalid={error || isHeld ? true : undefined}
        aria-describedby={describedBy(id, texts)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
