import type { Observation } from '@verbeterbord/domain/observations/observation';
import { addDays, type CalendarDay, daysBetween } from '@verbeterbord/domain/shared/calendar-day';
import { formatDay, formatWeekday } from '../../platform/i18n/dates.ts';
import { text } from '../../platform/i18n/use-text.ts';

/** When something was noticed, as a colleague says it: 'vandaag', 'gisteren', 'maandag' within a week, '3 november' before. */
export function noticedDay(on: CalendarDay, today: CalendarDay): string {
  const { observations: t } = text;
  if (on >= today) return t.today;
  if (on === addDays(today, -1)) return t.yesterday;
  return daysBetween(on, today) < 7 ? formatWeekday(on) : formatDay(on);
}

/** What became of something noticed, with the words that came along: the action's title, the question, why it was let go. */
export function becameWords(
  { outcome, outcomeReason }: Pick<Observation, 'outcome' | 'outcomeReason'>,
  actionTitle: string | null | undefined,
): string {
  const { clear: t, mine } = text.observations;
  if (outcome === null) return mine.stillOpen;
  const words = outcome === 'action' ? actionTitle : outcomeReason;
  return words ? t.becameWith(t.became[outcome], words) : t.became[outcome];
}

/** The start of a long text, cut between words, as the title that a new action begins with. */
export function titleFrom(words: string, limit: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const between = cut.lastIndexOf(' ');
  // A word longer than half the title is cut in two, but never a character.
  return between > limit / 2 ? cut.slice(0, between) : cut.replace(/\p{Surrogate}$/u, '');
}
