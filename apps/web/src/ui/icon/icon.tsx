import { type IconName, iconPaths } from './icon-paths.ts';
import './icon.css';

type IconProps = { name: IconName; size?: 'small' | 'medium' | 'large' };

/** A drawing beside a word; it says nothing by itself, so assistive technology skips it. */
export function Icon({ name, size = 'medium' }: IconProps) {
  return (
    <svg
      className={`vb-icon vb-icon--${size} vb-icon--is-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
