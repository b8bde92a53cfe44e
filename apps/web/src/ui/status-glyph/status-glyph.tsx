import './status-glyph.css';

export type StatusGlyphName =
  | 'to-do'
  | 'in-progress'
  | 'done'
  | 'on-course'
  | 'needs-attention'
  | 'stuck'
  | 'stuck-outline'
  | 'none'
  | 'error';

const disc = 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z';
const ring = 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';
const octagon = 'M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z';

/** Marks are holes in the shape, so each reads on any ground, on paper and in high contrast. */
const filled: Partial<Record<StatusGlyphName, string>> = {
  'in-progress': 'M10 5.2a4.8 4.8 0 0 1 0 9.6z',
  done: `${disc}M5 10.6l3.95 4 6.2-7.1-1.5-1.3-4.8 5.45L6.4 9.2z`,
  'on-course': `${disc}M7.6 5.9h6.5v6.5h-2V9.31L7.31 14.1 5.9 12.69l4.79-4.79H7.6z`,
  'needs-attention':
    'M8.6 2.5a1.6 1.6 0 0 1 2.8 0l7.6 13.3a1.6 1.6 0 0 1-1.4 2.4H2.4A1.6 1.6 0 0 1 1 15.8zM8.9 6.8l.3 5.4h1.6l.3-5.4zM10 13.5a1.15 1.15 0 1 0 0 2.3 1.15 1.15 0 0 0 0-2.3z',
  stuck: `${octagon}M5.8 8.9v2.2h8.4V8.9z`,
  error: `${disc}M5.9 7.3l2.7 2.7-2.7 2.7 1.4 1.4 2.7-2.7 2.7 2.7 1.4-1.4-2.7-2.7 2.7-2.7-1.4-1.4L10 8.6 7.3 5.9z`,
};

const stroked: Partial<Record<StatusGlyphName, string>> = {
  'to-do': ring,
  'in-progress': ring,
  none: ring,
  'stuck-outline': `${octagon}M7 10h6`,
};

type StatusGlyphProps = {
  name: StatusGlyphName;
  tone?: 'inherit' | 'own';
  size?: 'small' | 'medium';
  /** Within another drawing: its middle and how large, in the units of that drawing. */
  at?: { readonly x: number; readonly y: number; readonly size: number };
};

/** The shape of a status; the word always stands beside it. `own` gives it the colour of its status. */
export function StatusGlyph({ name, tone = 'inherit', size = 'medium', at }: StatusGlyphProps) {
  return (
    <svg
      className={`vb-glyph vb-glyph--${size} vb-glyph--is-${name} vb-glyph--tone-${tone}`}
      viewBox="0 0 20 20"
      {...(at && { x: at.x - at.size / 2, y: at.y - at.size / 2, width: at.size, height: at.size })}
      aria-hidden="true"
      focusable="false"
    >
      {stroked[name] && <path className="vb-glyph__line" d={stroked[name]} />}
      {filled[name] && <path className="vb-glyph__shape" d={filled[name]} fillRule="evenodd" />}
    </svg>
  );
}
