import type { Observation } from '@verbeterbord/domain/observations/observation';
import { addDays, type CalendarDay, daysBetween } from '@verbeterbord/domain/shared/calendar-day';
import { formatDay, formatWeekday } from '../../platform/i18n/dates.ts';
import { roomText } from '../../platform/i18n/room-text.ts';

/** When something was noticed, as a colleague says it: 'vandaag', 'gisteren', 'maandag' within a week, '3 november' before. */
export function noticedDay(on: CalendarDay, today: CalendarDay): string {
  const { observations: t } = roomText;
  if (on >= today) return t.today;
  if (on === addDays(today, -1)) return t.yesterday;
  return daysBetween(on, today) < 7 ? formatWeekday(on) : formatDay(on);
}

/** What became of something noticed, with the words that came along: the action's title, the question, why it was let go. */
export function becameWords(
  { outcome, outcomeReason }: Pick<Observation, 'outcome' | 'outcomeReason'>,
  actionTitle: string | null | undefined,
): string {
  const { clear: t, mine } = roomText.observations;
  if (outcome === null) return mine.stillOpen;
  const words = outcome === 'action' ? actionTitle : outcomeReason;
  return words ? t.becameWith(t.became[outcome], words) : t.became[outcome];
}
