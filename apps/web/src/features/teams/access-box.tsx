import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.ts';
import './access-box.css';

type AccessBoxProps = { icon: IconName; title: string; children: ReactNode };

/** One of the boxes below the table of who sees what. */
export function AccessBox({ icon, title, children }: AccessBoxProps) {
  return (
    <section className="vb-access-box">
      <h2>
        <Icon name={icon} />
        {title}
      </h2>
      {children}
    </section>
  );
}
