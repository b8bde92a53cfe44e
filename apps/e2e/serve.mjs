import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs the product in this process, on data of its own that go with it: one process gets the signals, as when a person starts it.
 * A journey that kills its server gives DATA_DIR itself, because the data must outlive the process.
 */
if (!process.env.DATA_DIR) {
  const folder = mkdtempSync(join(tmpdir(), 'verbeterbord-e2e-'));
  process.env.DATA_DIR = join(folder, 'data');
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
await import(fileURLToPath(new URL('../launch/start.mjs', import.meta.url)));
