import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import './case-line.css';

/** One calm line on a card: that it went along, or, in blue with a bent arrow, what came back. */
export function CaseLine({ isBack, children }: { isBack: boolean; children: ReactNode }) {
  return (
    <p className={classNames('vb-case-line', isBack && 'vb-case-line--back')}>
      <Icon name={isBack ? 'returned' : 'case'} size="small" />
      <span>{children}</span>
    </p>
  );
}
