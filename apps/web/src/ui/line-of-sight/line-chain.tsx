import { createElement, type ReactNode } from 'react';
import { LineMark, type LineMarkKind } from './line-mark.tsx';
import './line-chain.css';

export type LineChainStop = {
  key: string;
  kind: LineMarkKind;
  /** The small word above it that says what it is. */
  eyebrow?: string;
  text: ReactNode;
  /** `ambition` in the book face, `context` lighter in the same, `action` in the plain face, `title` the large one. */
  voice: 'ambition' | 'context' | 'action' | 'ambition-title' | 'action-title';
  /** The stop this chain leads to can be the heading of its page or sheet. */
  heading?: 'h1' | 'h2' | 'h3';
};

type LineChainProps = { stops: readonly LineChainStop[]; lane: string; label?: string };

/** The line of sight from top to bottom, for sheets, pages and trees. `lane` is what `laneClass()` gives. */
export function LineChain({ stops, lane, label }: LineChainProps) {
  return (
    <ol className={`vb-chain ${lane}`} aria-label={label}>
      {stops.map(({ key, kind, eyebrow, text, voice, heading }) => (
        <li key={key} className="vb-chain__stop">
          <span className="vb-chain__mark">
            <LineMark kind={kind} size="small" />
          </span>
          <div className="vb-chain__words">
            {eyebrow && <p className="vb-chain__eyebrow">{eyebrow}</p>}
            {createElement(heading ?? 'p', { className: `vb-chain__text vb-chain__text--${voice}` }, text)}
          </div>
        </li>
      ))}
    </ol>
  );
}
