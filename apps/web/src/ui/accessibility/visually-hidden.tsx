import type { ReactNode } from 'react';

/** Words for assistive technology where the eye has a shape. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vb-visually-hidden">{children}</span>;
}
