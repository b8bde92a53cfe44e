import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { StatusGlyph } from '../status-glyph/status-glyph.tsx';
import './text-field.css';

export type FieldTexts = {
  label: ReactNode;
  hideLabel?: boolean;
  help?: ReactNode;
  /** What is wrong and what to do; an empty one counts as none. */
  error?: ReactNode;
  /** Stands between the question and the field, such as why a text is held. */
  notice?: ReactNode;
  /** The text is held: the field is marked as wrong without an error of its own. */
  isHeld?: boolean;
  /** For instance "nog 20 tekens". */
  counter?: string;
};

/** The ids that a field is described by, most urgent first; undefined when there are none. */
export function describedBy(id: string, { help, error, counter }: FieldTexts): string | undefined {
  const ids = [error && `${id}-error`, help && `${id}-help`, counter && `${id}-counter`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label, help, error and counter around any field; the error stands above it, where a reader comes first. */
export function FieldFrame({ id, texts, children }: { id: string; texts: FieldTexts; children: ReactNode }) {
  const { label, hideLabel, help, error, notice, isHeld, counter } = texts;
  return (
    <div className={classNames('vb-field', (error || isHeld) && 'vb-field--wrong')}>
      <label htmlFor={id} className={hideLabel ? 'vb-visually-hidden' : 'vb-field__label'}>
        {label}
      </label>
      {error && (
        <div id={`${id}-error`} className="vb-field__error">
          <StatusGlyph name="error" />
          <span>{error}</span>
        </div>
      )}
      {notice}
      {children}
      {(help || counter) && (
        <div className="vb-field__below">
          {help && <span id={`${id}-help`}>{help}</span>}
          {counter && (
            <span id={`${id}-counter`} className="vb-field__counter">
              {counter}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
