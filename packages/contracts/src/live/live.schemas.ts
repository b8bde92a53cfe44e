import { z } from 'zod';
import { id } from '../http/values.ts';

/** A board changed: its counter is now at least this. */
export const bell = z.strictObject({ teamId: id, seq: z.int() });

/** Who of the team looks at this board now. Never stored; only for members of the team, and only of members who let it show. */
export const presence = z.strictObject({ teamId: id, personIds: z.array(id) });

export type Bell = z.infer<typeof bell>;
export type Presence = z.infer<typeof presence>;
