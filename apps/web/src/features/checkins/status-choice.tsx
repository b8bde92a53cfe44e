import { type CheckInStatus, checkInStatuses } from '@verbeterbord/domain/checkins/check-in';
import { useId } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import './status-choice.css';

type StatusChoiceProps = { value: CheckInStatus | null; onChoose: (status: CheckInStatus) => void; isMissing: boolean };

/** How the ambition stands: three calm choices with shape and word. */
export function StatusChoice({ value, onChoose, isMissing }: StatusChoiceProps) {
  const { checkins: t } = useRoomText();
  const name = useId();
  return (
    <fieldset className="vb-standing" data-field="status" aria-describedby={isMissing ? `${name}-error` : undefined}>
      <legend className="vb-field__label">{t.form.status}</legend>
      {isMissing && (
        <div id={`${name}-error`} className="vb-field__error">
          <StatusGlyph name="error" />
          <span>{t.form.statusMissing}</span>
        </div>
      )}
      <div className="vb-standing__row">
        {checkInStatuses.map((status) => (
          <label key={status} className={`vb-standing__option vb-standing__option--${status} vb-focus-within`}>
            <input
              className="vb-visually-hidden"
              type="radio"
              name={name}
              value={status}
              checked={status === value}
              onChange={() => onChoose(status)}
            />
            <StatusGlyph name={status} tone="own" />
            <span>{t.statuses[status]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
