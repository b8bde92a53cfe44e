import { confidences } from '@verbeterbord/domain/checkins/check-in';
import { votesIn } from '@verbeterbord/domain/checkins/spread';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import './spread-columns.css';

/** What a round brought: five small columns of dots with the numbers in text. No mean, no names. */
export function SpreadColumns({ spread }: { spread: readonly number[] }) {
  const { checkins } = useRoomText();
  const t = checkins.round;
  if (votesIn(spread) === 0) return <p className="vb-spread__none">{t.nobody}</p>;
  return (
    <ul className="vb-spread" aria-label={t.spread}>
      {confidences.map((value, at) => {
        const count = spread[at] ?? 0;
        return (
          <li key={value} className="vb-spread__column">
            <span className="vb-visually-hidden">{t.times(value, count)}</span>
            <span className="vb-spread__dots" aria-hidden="true">
              {Array.from({ length: count }, (_, dot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike, and nobody's
                <span key={dot} className="vb-spread__dot" />
              ))}
            </span>
            <span className="vb-spread__value" aria-hidden="true">
              {value}
            </span>
            <span className="vb-spread__count" aria-hidden="true">
              {count}×
            </span>
          </li>
        );
      })}
    </ul>
  );
}
