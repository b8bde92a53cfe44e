import { periodPaths } from '@verbeterbord/contracts/periods/periods.paths';
import type { editPeriod } from '@verbeterbord/contracts/periods/periods.routes';
import type { WrittenPeriods } from '@verbeterbord/contracts/periods/periods.schemas';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { PeriodId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

export interface Stretch {
  readonly periodId: PeriodId;
  readonly endsOn: CalendarDay;
  readonly seenEndsOn: CalendarDay;
}

/** Gives a period another last day; the one that stood there when it was decided goes along. */
export const sendStretch = ({ periodId, endsOn, seenEndsOn }: Stretch, operationId: string): Promise<WrittenPeriods> =>
  call<typeof editPeriod>(periodPaths.editPeriod, {
    params: { periodId },
    body: { endsOn, seenEndsOn },
    operationId,
  });
