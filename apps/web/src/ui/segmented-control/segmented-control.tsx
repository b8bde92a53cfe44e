import { useId } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import { StatusGlyph, type StatusGlyphName } from '../status-glyph/status-glyph.tsx';
import './segmented-control.css';

export type SegmentOption<Value extends string> = {
  value: Value;
  label: string;
  glyph?: StatusGlyphName;
  icon?: IconName;
};

type SegmentedControlProps<Value extends string> = {
  /** What is chosen here; spoken, not shown. */
  legend: string;
  options: readonly SegmentOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** 44, 48 on a phone's card, 56 in a sheet. */
  size?: 'normal' | 'touch' | 'sheet';
  /** `fill` is for a status, `view` for a way of looking. */
  look?: 'fill' | 'view';
};

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { legend, options, value, onChange, size = 'normal', look = 'fill' } = props;
  const name = useId();
  return (
    <fieldset className={`vb-segmented vb-segmented--${size} vb-segmented--${look}`}>
      <legend className="vb-visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="vb-segmented__option vb-focus-within">
          <input
            className="vb-visually-hidden"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.glyph && <StatusGlyph name={option.glyph} />}
          {option.icon && <Icon name={option.icon} />}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
