import type { Measure, Reading } from '@verbeterbord/domain/measures/measure';
import { confirmationKey, unconfirmedSuspicions } from '@verbeterbord/domain/privacy/confirmation';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { roomText } from '../../platform/i18n/room-text.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { MeasureWrites } from './use-measure-writes.ts';

/** Takes one reading away, with a way back: it is then put down again as it was. */
export async function takeReadingAway({ unread, read }: MeasureWrites, measure: Measure, reading: Reading) {
  const gone = await unread.write({ measureId: measure.id, readingId: reading.id }, sayWhyNot);
  if (gone === null) return;
  showToast({
    message: roomText.measures.done.removed(formatNumber(reading.value)),
    action: { label: roomText.measures.done.undo, run: () => void putBack(read, measure.id, [reading]) },
  });
}

/** Takes a measure away with its readings, with a way back: what it measured begins again, with each reading on its day. */
export async function takeMeasureAway({ remove, create, read }: MeasureWrites, measure: Measure) {
  if ((await remove.write(measure.id, sayWhyNot)) === null) return;
  const { title, unit, from, goal, goalOn, readings } = measure;
  const again = async () => {
    const made = await create.write({ title, unit, from, goal, goalOn, ...stoodThere({ title, unit }) }, sayNotBack);
    if (made !== null) await putBack(read, made.id, readings);
  };
  showToast({
    message: roomText.measures.done.removed(title),
    action: { label: roomText.measures.done.undo, run: () => void again() },
  });
}

async function putBack({ write }: MeasureWrites['read'], measureId: string, readings: readonly Reading[]) {
  for (const { on, value, note } of readings) {
    if ((await write({ measureId, on, value, note, ...stoodThere({ note }) }, sayNotBack)) === null) return;
  }
}

/** What stood on the board was said to be no residents' data when it was put there. */
function stoodThere(texts: Readonly<Record<string, string | null>>) {
  const keys = unconfirmedSuspicions(texts, []).map(({ field, kind }) => confirmationKey(field, kind));
  return keys.length > 0 ? { confirmedNoResidentData: keys } : {};
}

const sayWhyNot = (problem: unknown): boolean => {
  showToast({ message: problemText(problem), stays: true });
  return true;
};

const sayNotBack = (): boolean => {
  showToast({ message: roomText.measures.done.notBack, stays: true });
  return true;
};
