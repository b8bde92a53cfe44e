import type { ElementType, ReactNode } from 'react';

/** What a link of the router must understand to stand in these shells; a plain `a` does. */
export type LinkLike = ElementType<{
  href: string;
  className: string;
  children: ReactNode;
  'aria-current'?: 'page' | undefined;
}>;
