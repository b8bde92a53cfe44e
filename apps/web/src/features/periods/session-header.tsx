import { boardSessionDay, periodTicks } from '@verbeterbord/domain/periods/board-session-day';
import { isOverdue, type Period } from '@verbeterbord/domain/periods/period';
import { workdaysBetween } from '@verbeterbord/domain/periods/workdays';
import { type CalendarDay, daysBetween, type Weekday } from '@verbeterbord/domain/shared/calendar-day';
import { formatDay, formatTime, formatWeekday } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { PeriodTicks } from '../../ui/blocks/period-ticks.tsx';
import { Button } from '../../ui/button/button.tsx';
import { sessionCountdown } from './session-countdown.ts';
import './session-header.css';

type SessionHeaderProps = {
  period: Period;
  /** 1 is Monday. */
  sessionWeekday: number;
  /** HH:MM. */
  sessionTime: string;
  today: CalendarDay;
  width?: 'narrow' | 'filling';
  /** For who may round the period off; shown as a button from two days before its last day. */
  onRoundOff?: (() => void) | undefined;
  /** For who may give a period that was forgotten other days. */
  onStretch?: (() => void) | undefined;
};

const DAYS_BEFORE_END = 2;

/** When the next board session is, in words and as a tick for each day; a period that was forgotten says so calmly. */
export function SessionHeader({
  period,
  sessionWeekday,
  sessionTime,
  today,
  width,
  onRoundOff,
  onStretch,
}: SessionHeaderProps) {
  const { periods: t } = useText();
  const isDue = daysBetween(today, period.endsOn) <= DAYS_BEFORE_END;
  const roundOff = onRoundOff && isDue && (
    <Button icon="flag" onClick={onRoundOff}>
      {t.roundOff.menu}
    </Button>
  );
  const day = boardSessionDay(period, sessionWeekday as Weekday);
  if (isOverdue(period, today) && day < today) {
    return (
      <div className="vb-session">
        <p className="vb-session--overdue">{t.overdue(formatDay(period.endsOn))}</p>
        <div className="vb-session__buttons">
          {roundOff}
          {onStretch && (
            <Button variant="quiet" onClick={onStretch}>
              {t.stretchMenu}
            </Button>
          )}
        </div>
      </div>
    );
  }
  const countdown = sessionCountdown(daysBetween(today, day), workdaysBetween(today, day));
  const time = formatTime(sessionTime);
  return (
    <div className="vb-session">
      <p className="vb-session__words">
        <strong>{countdown === 'today' ? t.sessionToday(time) : t.session(formatWeekday(day), time)}</strong>{' '}
        {countdown !== 'today' && <span className="vb-session__left">{t.left(countdown)}</span>}
      </p>
      <PeriodTicks
        flag
        width={width}
        days={periodTicks(period, today).map((tick) => ({
          key: tick.day,
          weekend: tick.weekend,
          moment: tick.today ? 'today' : tick.past ? 'past' : 'ahead',
        }))}
      />
      {roundOff}
    </div>
  );
}
