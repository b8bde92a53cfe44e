import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import './tag.css';

/** A place, outlined and with a pin, so that it never looks like a status. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="vb-tag">
      <Icon name="pin" size="small" />
      {children}
    </span>
  );
}
