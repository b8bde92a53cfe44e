import './skeleton.css';

type SkeletonProps = { width?: 'short' | 'medium' | 'full'; height?: 'line' | 'card' };

/** A still grey place for what is coming: unseen for 300 ms, then simply there. */
export function Skeleton({ width = 'full', height = 'line' }: SkeletonProps) {
  return <span className={`vb-skeleton vb-skeleton--${width} vb-skeleton--${height}`} aria-hidden="true" />;
}
