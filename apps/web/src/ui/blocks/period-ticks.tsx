import { Icon } from '../icon/icon.tsx';
import './blocks.css';

export type PeriodTick = { key: string; moment: 'past' | 'today' | 'ahead'; weekend: boolean };

type PeriodTicksProps = {
  days: readonly PeriodTick[];
  flag?: boolean;
  /** `filling` takes the width it gets, on a phone. */
  width?: 'narrow' | 'filling';
};

const MANY = 28;

/** A tick for each day: weekends low, today tall, a flag at the end. The words that say it stand beside it. */
export function PeriodTicks({ days, flag, width = 'narrow' }: PeriodTicksProps) {
  return (
    <span className={`vb-ticks vb-ticks--${width}${days.length > MANY ? ' vb-ticks--many' : ''}`} aria-hidden="true">
      {days.map((day) => (
        <span
          key={day.key}
          className={`vb-ticks__day vb-ticks__day--${day.moment}${day.weekend ? ' vb-ticks__day--weekend' : ''}`}
        />
      ))}
      {flag && <Icon name="flag" size="small" />}
    </span>
  );
}
