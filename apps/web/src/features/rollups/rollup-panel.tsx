import { type ReactNode, useId } from 'react';
import './rollup-panel.css';

type RollupPanelProps = { icon: ReactNode; title: string; note?: ReactNode; children: ReactNode };

/** One of the equal boxes above the teams. */
export function RollupPanel({ icon, title, note, children }: RollupPanelProps) {
  const headingId = useId();
  return (
    <section className="vb-rollup-panel" aria-labelledby={headingId}>
      <div className="vb-rollup-panel__head">
        {icon}
        <h2 id={headingId}>{title}</h2>
        {note}
      </div>
      {children}
    </section>
  );
}
