import { type Ref, useId } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import './select.css';

type SelectProps = {
  /** "Van wie": shown before the chosen option, "Van wie: iedereen", and spoken as its name. */
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  icon?: IconName;
  look?: 'button' | 'quiet';
  /** It narrows what is shown: look chosen. */
  active?: boolean;
  wide?: boolean;
  /** The word stands in front already; it is still spoken. */
  hideLabel?: boolean;
  ref?: Ref<HTMLSelectElement>;
};

/** The browser's own select, laid invisibly over a button that is as wide as what is chosen. */
export function Select({
  label,
  options,
  value,
  onChange,
  icon,
  look = 'button',
  active,
  wide,
  hideLabel,
  ref,
}: SelectProps) {
  const id = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <span
      className={classNames(
        'vb-select vb-focus-within',
        `vb-select--${look}`,
        active && 'vb-select--active',
        wide && 'vb-select--wide',
      )}
    >
      {icon && <Icon name={icon} />}
      <span className="vb-select__text" aria-hidden="true">
        {hideLabel ? chosen?.label : `${label}: ${chosen?.label}`}
      </span>
      <Icon name="chevron-down" size="small" />
      <label htmlFor={id} className="vb-visually-hidden">
        {label}
      </label>
      <select ref={ref} id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
