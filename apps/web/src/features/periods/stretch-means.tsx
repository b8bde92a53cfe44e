import type { Board } from '@verbeterbord/domain/boards/board';
import { boardSessionDay } from '@verbeterbord/domain/periods/board-session-day';
import { lengthInDays } from '@verbeterbord/domain/periods/period';
import type { NewDays } from '@verbeterbord/domain/periods/stretch-period';
import type { Weekday } from '@verbeterbord/domain/shared/calendar-day';
import { formatDay, formatWeekday } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';

/** What other days mean: how long the period is then, when the session is, and when the next ones begin. */
export function StretchMeans({ board, days }: { board: Board; days: readonly NewDays[] }) {
  const t = useRoomText().periodTurns.stretch;
  const [changed, ...following] = days;
  const wordsOf = (day: string) => `${formatWeekday(day)} ${formatDay(day)}`;
  const session = boardSessionDay(changed!, board.team.sessionWeekday as Weekday);
  return (
    <div className="vb-stretch__means">
      <p className="vb-stretch__length">{t.length(lengthInDays(changed!), wordsOf(changed!.endsOn))}</p>
      <p>{t.session(wordsOf(session))}</p>
      {following.map((next) => (
        <p key={next.id}>{t.next(wordsOf(next.startsOn), lengthInDays(next), wordsOf(next.endsOn))}</p>
      ))}
    </div>
  );
}
