import { type ButtonHTMLAttributes, type ReactNode, type Ref, useId, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import { ButtonReason } from './button-reason.tsx';
import './button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'accent' | 'quiet' | 'bare';

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
  const [explainsAt, setExplainsAt] = useState<HTMLElement | null>(null);
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
        setExplainsAt(event.currentTarget);
      }}
      onBlur={(event) => {
        setExplainsAt(null);
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
    <>
      {button}
      <span id={reasonId} className="vb-visually-hidden">
        {blockedBecause}
      </span>
      <span role="status">{explainsAt && <ButtonReason anchor={explainsAt}>{blockedBecause}</ButtonReason>}</span>
    </>
  );
}
