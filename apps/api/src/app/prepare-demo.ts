import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { OpenDatabase } from '@verbeterbord/database/managed/open-database';
import { fillDemo } from '@verbeterbord/demo/fill-demo';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { inOneTransaction, readInstallation } from './installation.repository.ts';

/**
 * Fills an empty database with the demo organisations: by itself only the embedded one, an external one when asked. Tells whether this is a
 * demo; the database remembers that, and `wish` false takes the demo sign-in away.
 */
export async function prepareDemo(
  database: Pick<OpenDatabase, 'ownerUrl' | 'kind'>,
  wish: boolean | null,
): Promise<boolean> {
  return withConnection(database.ownerUrl, async (owner) => {
    const { isEmpty, isDemo } = await readInstallation(owner);
    const fills = wish ?? database.kind === 'managed';
    if (!isEmpty || !fills) return isDemo && wish !== false;
    await inOneTransaction(owner, () => fillDemo(owner, { today: calendarDayIn(Date.now(), 'Europe/Amsterdam') }));
    return true;
  });
}
