import type { ReactNode } from 'react';
import './dashed-card.css';

/** An empty place that invites: one sentence, and at most one next step. */
export function DashedCard({ children }: { children: ReactNode }) {
  return <div className="vb-dashed-card">{children}</div>;
}
