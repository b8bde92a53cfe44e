import type { ReactNode } from 'react';
import type { LinkLike } from './link-like.ts';
import './app-frame.css';

type AppHeaderProps = {
  brand: ReactNode;
  /** Links made with `HeaderLink`; gone on a phone, where the tab bar has them. */
  nav?: ReactNode;
  navLabel: string;
  account?: ReactNode;
};

/** The strip along the top of every page. */
export function AppHeader({ brand, nav, navLabel, account }: AppHeaderProps) {
  return (
    <header className="vb-app-header">
      {brand}
      {nav && (
        <nav className="vb-app-header__nav" aria-label={navLabel}>
          {nav}
        </nav>
      )}
      <div className="vb-app-header__account">{account}</div>
    </header>
  );
}

type HeaderLinkProps = {
  href: string;
  current?: boolean;
  count?: number;
  /** What the count counts, for who cannot see where it stands. */
  countLabel?: string;
  as?: LinkLike;
  /** A name of any length: on a narrow screen its end gives way. */
  mayShrink?: boolean;
  children: ReactNode;
};

export function HeaderLink({ href, current, count, countLabel, as: Link = 'a', mayShrink, children }: HeaderLinkProps) {
  return (
    <Link href={href} className="vb-header-link" aria-current={current ? 'page' : undefined}>
      {mayShrink ? <span className="vb-header-link__name">{children}</span> : children}
      {count !== undefined && (
        <span className="vb-count">
          {count}
          {countLabel && <span className="vb-visually-hidden"> {countLabel}</span>}
        </span>
      )}
    </Link>
  );
}
