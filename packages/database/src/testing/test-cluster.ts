import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureAppLogin } from '../managed/app-login.ts';
import { changeUrl, withConnection } from '../managed/connect-once.ts';
import { errorCode } from '../managed/database-problem.ts';
import { derivePassword } from '../managed/kept-secret.ts';
import { ensureOwnedDatabase, ownerRole } from '../managed/open-managed.ts';
import { runCluster } from '../managed/run-cluster.ts';
import { migrate } from '../migrations/migrate.ts';
import { makeTestFolder, removeAbandonedClusters } from './abandoned-clusters.ts';

export type TestClusterOptions = {
  migrationsDir: string;
  /** Fills the template database once, before it is copied; as the owner. */
  fill?: (ownerUrl: string) => Promise<void>;
  /** Keep every promise about the disk, for proofs that pull the plug; default false, which is several times faster. */
  durable?: boolean;
};

/** All that a test worker needs to make databases of its own; plain text, so it may travel through `provide`. */
export type TestClusterAddress = { adminUrl: string; ownerUrl: string; appUrl: string; template: string };
export type TestCluster = { address: TestClusterAddress; stop: () => Promise<void> };
export type TestDatabase = { name: string; ownerUrl: string; appUrl: string; dispose: () => Promise<void> };

const template = 'verbeterbord_template';
const careless = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** Starts a PostgreSQL of its own in a temporary folder, with one migrated database to copy; for a global setup. */
export async function startTestCluster(options: TestClusterOptions): Promise<TestCluster> {
  await removeAbandonedClusters();
  const dataDir = makeTestFolder();
  const settings = { max_connections: '200', ...(options.durable ? {} : careless) };
  const cluster = await runCluster(dataDir, () => undefined, settings);
  const endAtOnce = () => process.kill(cluster.pid, 'SIGQUIT');
  process.once('exit', endAtOnce);
  const stop = async () => {
    process.off('exit', endAtOnce);
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const password = derivePassword(new URL(cluster.adminUrl).password, 'owner');
    await ensureOwnedDatabase(cluster.adminUrl, template, password);
    const ownerUrl = changeUrl(cluster.adminUrl, { user: ownerRole, password, database: template });
    const adminOfTemplate = changeUrl(cluster.adminUrl, { database: template });
    const appUrl = await ensureAppLogin(adminOfTemplate, derivePassword(password, 'app'));
    await migrate(ownerUrl, options.migrationsDir);
    await options.fill?.(ownerUrl);
    return { address: { adminUrl: cluster.adminUrl, ownerUrl, appUrl, template }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A fresh copy of the template, for one test file or worker: well under 100 ms. */
export async function createTestDatabase(address: TestClusterAddress): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withConnection(address.adminUrl, async (admin) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await admin.query(`CREATE DATABASE ${name} TEMPLATE ${address.template} OWNER ${ownerRole}`);
        return;
      } catch (error) {
        // A connection that has just left the template is still counted for a moment.
        if (errorCode(error) !== '55006' || attempt === 20) throw error;
        await wait(50);
      }
    }
  });
  return {
    name,
    ownerUrl: changeUrl(address.ownerUrl, { database: name }),
    appUrl: changeUrl(address.appUrl, { database: name }),
    dispose: () =>
      withConnection(address.adminUrl, async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}
