import { type ReactNode, useRef, useState } from 'react';
import { Menu, type MenuItem } from './menu.tsx';

type MenuButtonProps = {
  /** Spoken name of the menu, and of the button where that shows no words. */
  label: string;
  /** The button shows words of its own, and those are its name. */
  hasWords?: boolean;
  items: readonly MenuItem[];
  /** `vb-icon-button vb-icon-button--compact`, or what `buttonClass()` gives. */
  className: string;
  children: ReactNode;
};

/** A button with a menu of its own; arrow keys open it too. */
export function MenuButton({ label, hasWords, items, className, children }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={hasWords ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && button.current && (
        <Menu anchor={button.current} label={label} items={items} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
