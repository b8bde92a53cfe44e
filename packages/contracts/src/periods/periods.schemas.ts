import { periodStates } from '@verbeterbord/domain/periods/period';
import { z } from 'zod';
import { calendarDay, id } from '../http/values.ts';

export const period = z.strictObject({ id, startsOn: calendarDay, endsOn: calendarDay, state: z.enum(periodStates) });
