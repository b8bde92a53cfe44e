import type { AmbitionOverview } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatDay, formatDayAndYear, formatPeriod } from '../../platform/i18n/dates.ts';
import { roomText, useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { sessionDays } from './overview-days.ts';

type OverviewHeadProps = { overview: AmbitionOverview; today: CalendarDay };

/** Whose ambitions these are, after which sessions, and the way to what is asked of the reader. */
export function OverviewHead({ overview, today }: OverviewHeadProps) {
  const { overview: t } = useRoomText();
  const { shortName } = useAccount().organisation;
  const asked = overview.asked.length;
  return (
    <header className="vb-overview__head">
      <h1>{t.of(shortName)}</h1>
      <p className="vb-overview__when">{whenWords(sessionDays(overview.teams), today)}</p>
      {asked > 0 && (
        <a href="#gevraagd-van-jou" className="vb-overview__for-you">
          <Icon name="question" />
          {t.forYou(asked)}
        </a>
      )}
      <Button variant="quiet" onClick={() => window.print()}>
        {t.print}
      </Button>
    </header>
  );
}

const MOST_DAYS = 4;

/** 'na de bordsessies van 9 en 10 november'; where there are many, the first and the last. */
export function whenWords(days: readonly CalendarDay[], today: CalendarDay): string {
  const { overview: t } = roomText;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return t.notYet;
  if (days.length > MOST_DAYS) return t.after(formatPeriod({ startsOn: first, endsOn: last }), days.length);
  const format = first.slice(0, 4) === today.slice(0, 4) ? formatDay : formatDayAndYear;
  // The month is said once, at the last day that has it.
  const words = days.map((day, at) =>
    days[at + 1]?.slice(0, 7) === day.slice(0, 7) ? String(Number(day.slice(8))) : format(day),
  );
  return t.after(new Intl.ListFormat('nl').format(words), days.length);
}
