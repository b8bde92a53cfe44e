import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import './button.css';

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className' | 'aria-label'> & {
  icon: IconName;
  label: string;
  /** Compact is 36 with a fine pointer, 44 on touch. */
  size?: 'normal' | 'compact';
  ref?: Ref<HTMLButtonElement>;
};

export function IconButton({ icon, label, size = 'normal', ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={`vb-icon-button vb-icon-button--${size}`} aria-label={label}>
      <Icon name={icon} />
    </button>
  );
}
