import type { ListedSignal, OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { isOverdue } from '@verbeterbord/domain/signals/signal';

type Shared =
  | 'id'
  | 'kind'
  | 'question'
  | 'about'
  | 'tried'
  | 'ambitionTitle'
  | 'wantedBy'
  | 'state'
  | 'team'
  | 'addressedTo'
  | 'addressedTeam'
  | 'answer'
  | 'version';

/** A question in any list: as a team reads it, with who picked it up, or as whoever owes it reads it, without a name. */
export type QuestionItem = Pick<OwedSignal, Shared> &
  Partial<Pick<OwedSignal, 'isMine' | 'note'>> &
  Partial<Pick<ListedSignal, 'pickedUpById' | 'pickedUpBy'>>;

/** Whether this person picked it up. */
export const isMine = (item: QuestionItem, me: string): boolean =>
  item.state === 'picked-up' && (item.isMine ?? item.pickedUpById === me);

/** What is too late first, then by the day an answer is wanted. */
export const lateFirst = <Item extends Pick<QuestionItem, 'state' | 'wantedBy'>>(
  items: readonly Item[],
  today: CalendarDay,
): readonly Item[] =>
  [...items].sort(
    (a, b) => Number(isOverdue(b, today)) - Number(isOverdue(a, today)) || a.wantedBy.localeCompare(b.wantedBy),
  );

/** What came back first, then what is too late, then by the day an answer is wanted. */
export const answeredFirst = <Item extends Pick<QuestionItem, 'state' | 'wantedBy'>>(
  items: readonly Item[],
  today: CalendarDay,
): readonly Item[] =>
  [...lateFirst(items, today)].sort((a, b) => Number(b.state === 'answered') - Number(a.state === 'answered'));
