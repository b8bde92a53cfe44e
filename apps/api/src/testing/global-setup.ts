import { withConnection } from '@verbeterbord/database/managed/connect-once';
import { startTestCluster, type TestClusterAddress } from '@verbeterbord/database/testing/test-cluster';
import { fillDemo } from '@verbeterbord/demo/fill-demo';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import type { TestProject } from 'vitest/node';
import { migrationsDir } from './folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestClusterAddress;
  }
}

/** One PostgreSQL for the whole run, with the demo organisations in the database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster({
    migrationsDir,
    fill: (ownerUrl) =>
      withConnection(ownerUrl, async (owner) => {
        await owner.query('BEGIN');
        await fillDemo(owner, { today: calendarDayIn(Date.now(), 'Europe/Amsterdam') });
        await owner.query('COMMIT');
      }),
  });
  project.provide('cluster', cluster.address);
  return () => cluster.stop();
}
