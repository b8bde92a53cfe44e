import { type Confidence, confidences } from '@verbeterbord/domain/checkins/check-in';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import './number-choice.css';

type NumberChoiceProps = {
  legend: string;
  value: Confidence | null;
  /** A tap on the chosen number takes it away where that is allowed. */
  onChoose: (value: Confidence | null) => void;
  mayBeNone?: boolean;
  help?: string;
};

/** Five large buttons from no to yes. */
export function NumberChoice({ legend, value, onChoose, mayBeNone = false, help }: NumberChoiceProps) {
  const { checkins } = useRoomText();
  const t = checkins.form;
  return (
    <fieldset className="vb-numbers">
      <legend className="vb-field__label">{legend}</legend>
      <div className="vb-numbers__row">
        <span className="vb-numbers__end" aria-hidden="true">
          {t.no}
        </span>
        {confidences.map((one) => (
          <button
            key={one}
            type="button"
            className="vb-numbers__button"
            aria-pressed={one === value}
            aria-label={t.numberOf(one)}
            onClick={() => onChoose(one === value && mayBeNone ? null : one)}
          >
            {one}
          </button>
        ))}
        <span className="vb-numbers__end" aria-hidden="true">
          {t.yes}
        </span>
      </div>
      {help && <p className="vb-numbers__help">{help}</p>}
    </fieldset>
  );
}
