import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { OpenDatabase } from '@verbeterbord/database/managed/open-database';
import { fillDemo } from '@verbeterbord/demo/fill-demo';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';

/**
 * Fills an empty database with the demo organisations: by itself only the embedded one, an external one when asked. Tells whether this is a
 * demo; the database remembers that, and `wish` false takes the demo sign-in away.
 */
export async function prepareDemo(
  database: Pick<OpenDatabase, 'ownerUrl' | 'kind'>,
  wish: boolean | null,
): Promise<boolean> {
  return withConnection(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ is_empty: boolean; is_demo: boolean }>(
      `SELECT NOT EXISTS (SELECT 1 FROM counter_home) AS is_empty,
              coalesce((SELECT is_demo FROM installation), false) AS is_demo`,
    );
    const { is_empty: isEmpty, is_demo: isDemo } = rows[0]!;
    const fills = wish ?? database.kind === 'managed';
    if (!isEmpty || !fills) return isDemo && wish !== false;
    await owner.query('BEGIN');
    await fillDemo(owner, { today: calendarDayIn(Date.now(), 'Europe/Amsterdam') });
    await owner.query('COMMIT');
    return true;
  });
}
