import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import { StatusGlyph, type StatusGlyphName } from '../status-glyph/status-glyph.tsx';
import './chip.css';

export type ChipTone = 'neutral' | 'positive' | 'warning' | 'stuck' | 'negative' | 'info' | 'highlight';

type ChipProps = {
  tone?: ChipTone;
  glyph?: StatusGlyphName;
  icon?: IconName;
  /** `card` is for a chip on a coloured card: the colour stays in glyph and word. */
  ground?: 'own' | 'card';
  children: ReactNode;
};

/** A status with its shape and its word. */
export function Chip({ tone = 'neutral', glyph, icon, ground = 'own', children }: ChipProps) {
  return (
    <span className={`vb-chip vb-chip--${tone} vb-chip--on-${ground}`}>
      {glyph && <StatusGlyph name={glyph} size="small" />}
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}
