import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import type { LinkLike } from './link-like.ts';
import './tab-bar.css';

/** The bottom bar of a phone: `TabLink`s and `TabButton`s, with `TabAction` in the middle. */
export function TabBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="vb-tab-bar" aria-label={label}>
      {children}
    </nav>
  );
}

type TabLinkProps = { href: string; icon: IconName; current?: boolean; as?: LinkLike; children: ReactNode };

export function TabLink({ href, icon, current, as: Link = 'a', children }: TabLinkProps) {
  return (
    <Link href={href} className="vb-tab" aria-current={current ? 'page' : undefined}>
      <Icon name={icon} size="large" />
      <span>{children}</span>
    </Link>
  );
}

type TabButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> & { icon: IconName };

export function TabButton({ icon, children, ...rest }: TabButtonProps) {
  return (
    <button type="button" {...rest} className="vb-tab">
      <Icon name={icon} size="large" />
      <span>{children}</span>
    </button>
  );
}

type TabActionProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> & { label: string };

/** The one big button in the middle. */
export function TabAction({ label, ...rest }: TabActionProps) {
  return (
    <button type="button" {...rest} className="vb-tab-action" aria-label={label}>
      <Icon name="plus" size="large" />
    </button>
  );
}
