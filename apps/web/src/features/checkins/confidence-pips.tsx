import { type Confidence, confidences } from '@verbeterbord/domain/checkins/check-in';
import { useText } from '../../platform/i18n/use-text.ts';
import { classNames } from '../../ui/class-names.ts';
import './confidence-pips.css';

/** "Halen we dit?" as five pips with the number beside them. */
export function ConfidencePips({ value }: { value: Confidence }) {
  const { checkins: t } = useText();
  return (
    <span className="vb-pips">
      <span className="vb-pips__ask">{t.confidence}</span>
      <span className="vb-pips__row" aria-hidden="true">
        {confidences.map((one) => (
          <span key={one} className={classNames('vb-pips__pip', one <= value && 'vb-pips__pip--full')} />
        ))}
      </span>
      <span className="vb-pips__number">{t.outOfFive(value)}</span>
    </span>
  );
}
