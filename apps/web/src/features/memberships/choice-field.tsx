import { useId } from 'react';
import { describedBy, FieldFrame } from '../../ui/text-field/field-frame.tsx';

type ChoiceFieldProps = {
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  value: string;
  onChange: (value: string) => void;
  help?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
};

/** One choice out of a list, with its label above it and what is wrong with it. */
export function ChoiceField({ label, options, value, onChange, help, error, autoFocus }: ChoiceFieldProps) {
  const id = useId();
  const texts = { label, help, error };
  return (
    <FieldFrame id={id} texts={texts}>
      <select
        id={id}
        className="vb-input"
        value={value}
        data-autofocus={autoFocus || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, texts)}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
