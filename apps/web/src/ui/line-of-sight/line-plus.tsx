import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon } from '../icon/icon.tsx';
import './line-of-sight.css';

type LinePlusProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className' | 'aria-label'> & {
  label: string;
  /** Filled, with a cross that closes what it opened. */
  open?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** The plus on the line. */
export function LinePlus({ label, open = false, ...rest }: LinePlusProps) {
  return (
    <button type="button" {...rest} className="vb-line-plus" aria-label={label} aria-expanded={open}>
      <span className="vb-line-plus__disc">
        <Icon name={open ? 'close' : 'plus'} size="small" />
      </span>
    </button>
  );
}
