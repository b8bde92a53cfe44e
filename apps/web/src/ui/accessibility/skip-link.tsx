import type { ReactNode } from 'react';
import './skip-link.css';

type SkipLinkProps = { targetId: string; children: ReactNode };

/** The first stop of the keyboard: past the header, to the content. The target needs `tabIndex={-1}`. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a className="vb-skip-link" href={`#${targetId}`}>
      {children}
    </a>
  );
}
