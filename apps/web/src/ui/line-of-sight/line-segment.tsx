import { classNames } from '../class-names.ts';
import './line-of-sight.css';

type LineSegmentProps = {
  direction: 'down' | 'across';
  /** Runs out into nothing: a gap that may be seen. */
  fading?: boolean;
  /** Placement by the owner; the segment fills the place it gets. */
  className?: string;
};

/** A piece of the line, in the colour and pattern of the lane around it. */
export function LineSegment({ direction, fading, className }: LineSegmentProps) {
  return (
    <span
      className={classNames('vb-line', `vb-line--${direction}`, fading && 'vb-line--fading', className)}
      aria-hidden="true"
    />
  );
}
