import { type ButtonHTMLAttributes, type ReactNode, type Ref, useId, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import './button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'accent' | 'quiet';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> & {
  variant?: ButtonVariant;
  icon?: IconName;
  iconEnd?: IconName;
  /** Anything else that stands before the words, a magnet or a glyph. */
  before?: ReactNode;
  wide?: boolean;
  /** Makes it a toggle, and looks chosen when true. */
  pressed?: boolean;
  /** Why it cannot be done now. The button stays in reach and says so when pressed. */
  blockedBecause?: string;
  ref?: Ref<HTMLButtonElement>;
};

/** The look of a button for a link that goes somewhere: `<Link className={buttonClass('accent')}>`. */
export function buttonClass(variant: ButtonVariant = 'secondary', wide = false): string {
  return classNames('vb-button', `vb-button--${variant}`, wide && 'vb-button--wide');
}

export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    icon,
    iconEnd,
    before,
    wide,
    pressed,
    blockedBecause,
    children,
    onClick,
    ...rest
  } = props;
  const [isExplaining, setExplaining] = useState(false);
  const reasonId = useId();
  const button = (
    <button
      type="button"
      {...rest}
      className={buttonClass(variant, wide)}
      aria-pressed={pressed}
      aria-disabled={blockedBecause ? true : undefined}
      aria-describedby={blockedBecause ? reasonId : rest['aria-describedby']}
      onClick={(event) => {
        if (!blockedBecause) return onClick?.(event);
        event.preventDefault();
        setExplaining(true);
      }}
      onBlur={(event) => {
        setExplaining(false);
        rest.onBlur?.(event);
      }}
    >
      {before}
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} size="small" />}
    </button>
  );
  if (!blockedBecause) return button;
  return (
    <span className={classNames('vb-button-wrap', wide && 'vb-button-wrap--wide')}>
      {button}
      <span role="status" id={reasonId} className={isExplaining ? 'vb-button-reason' : 'vb-visually-hidden'}>
        {blockedBecause}
      </span>
    </span>
  );
}
