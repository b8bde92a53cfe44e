import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import { LineMark } from '../line-of-sight/line-mark.tsx';
import { StatusGlyph } from '../status-glyph/status-glyph.tsx';
import './radio-cards.css';

export type RadioCardOption = { value: string; label: string; meta?: string };

/** A large dot with its sentence, and the choices that hang from its line. */
export type RadioCardGroup = {
  key: string;
  heading: string;
  /** What `laneClass()` gives. */
  lane: string;
  mark?: 'stip' | 'square';
  options: readonly RadioCardOption[];
};

type RadioCardsProps = {
  legend: ReactNode;
  hideLegend?: boolean;
  groups: readonly RadioCardGroup[];
  value: string | null;
  onChange: (value: string) => void;
  error?: ReactNode;
};

/** One choice out of cards along the line; arrow keys walk through all groups as one. */
export function RadioCards({ legend, hideLegend, groups, value, onChange, error }: RadioCardsProps) {
  const name = useId();
  return (
    <fieldset
      className={classNames('vb-radio-cards', error && 'vb-radio-cards--wrong')}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className={hideLegend ? 'vb-visually-hidden' : 'vb-field__label'}>{legend}</legend>
      {error && (
        <div id={`${name}-error`} className="vb-field__error">
          <StatusGlyph name="error" />
          <span>{error}</span>
        </div>
      )}
      {groups.map((group) => (
        <div key={group.key} className={classNames('vb-radio-cards__group', group.lane)}>
          <p className="vb-radio-cards__heading vb-ambition-voice">
            <LineMark kind={group.mark ?? 'stip'} size="small" />
            <span>{group.heading}</span>
          </p>
          {group.options.map((option) => (
            <div key={option.value} className="vb-radio-cards__row">
              <label className="vb-radio-card vb-focus-within">
                <input
                  className="vb-radio-card__input"
                  type="radio"
                  name={name}
                  value={option.value}
                  checked={option.value === value}
                  onChange={() => onChange(option.value)}
                />
                <span className="vb-radio-card__label vb-ambition-voice">{option.label}</span>
                {option.meta && <span className="vb-radio-card__meta">{option.meta}</span>}
              </label>
            </div>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
