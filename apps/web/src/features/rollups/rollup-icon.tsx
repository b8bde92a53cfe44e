/** Drawings that only this page needs, so that no board carries them on its way in. */
const paths = {
  lifebuoy:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM6 6l3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5',
  improved: 'M3.5 16.5L9 11l4 4 7.5-8M15.5 7h5v5',
  worsened: 'M3.5 7.5L9 13l4-4 7.5 8M15.5 17h5v-5',
} as const;

type RollupIconProps = { name: keyof typeof paths; size?: 'small' | 'medium' };

/** As an icon of the interface: beside a word, and silent. */
export const RollupIcon = ({ name, size = 'medium' }: RollupIconProps) => (
  <svg className={`vb-icon vb-icon--${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
