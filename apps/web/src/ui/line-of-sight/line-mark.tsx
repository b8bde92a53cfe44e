import './line-of-sight.css';

/** `square` and `stip` start a line, a `ring` stands on it, a `dot` ends it; `open` is a stip not written yet. */
export type LineMarkKind = 'square' | 'stip' | 'ring' | 'dot' | 'open';

type LineMarkProps = { kind: LineMarkKind; size?: 'small' | 'medium' };

/** A point on the line, in the colour of the lane around it. */
export function LineMark({ kind, size = 'medium' }: LineMarkProps) {
  return <span className={`vb-mark vb-mark--${kind} vb-mark--${size}`} aria-hidden="true" />;
}
