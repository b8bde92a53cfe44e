import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../managed/cluster-directory.ts';
import { findPostmaster, stopPostmaster } from '../managed/postmaster.ts';

const namePattern = /^verbeterbord-test-(\d+)-/;

/** A folder for the cluster of this test run; it carries our process id, so that others can see whether it is in use. */
export function makeTestFolder(): string {
  return mkdtempSync(join(tmpdir(), `verbeterbord-test-${process.pid}-`));
}

/** Ends and removes the clusters of test runs that were killed before they could do it themselves. */
export async function removeAbandonedClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(namePattern.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    // Another test run may be removing the same one; then there is nothing left to do.
    await remove(join(tmpdir(), name)).catch(() => undefined);
  }
}

async function remove(folder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  const left = findPostmaster(cluster);
  if (left) await stopPostmaster(left.pid, cluster);
  rmSync(folder, { recursive: true, force: true });
}
