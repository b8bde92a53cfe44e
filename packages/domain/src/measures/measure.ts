import type { CalendarDay } from '../shared/calendar-day.ts';
import type { AmbitionId, MeasureId, ReadingId } from '../shared/ids.ts';

/** What was measured on a day, in the unit of its measure. */
export interface Reading {
  readonly id: ReadingId;
  readonly on: CalendarDay;
  readonly value: number;
  readonly note: string | null;
}

/** Optional, per ambition: what is measured, where we come from, where we want to be. Readings stand in the order of their days. */
export interface Measure {
  readonly id: MeasureId;
  readonly ambitionId: AmbitionId;
  readonly title: string;
  readonly unit: string | null;
  readonly from: number | null;
  readonly goal: number | null;
  readonly goalOn: CalendarDay | null;
  readonly readings: readonly Reading[];
  readonly version: number;
}

/** The largest number a reading can be, either side of nought; four places behind the point are kept. */
export const largestValue = 99_999_999_999;
