import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './repository.mjs';

const leftOut = new Set(['node_modules', 'dist', 'generated', 'data', '.cache', 'test-results', 'playwright-report']);

function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    hash.update(`${path}\n`).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!leftOut.has(name) && !/\.test\.tsx?$/.test(name)) addTo(hash, join(path, name));
  }
}

/** One value for the content of these files and folders (times do not count: a fresh clone is not a change). */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const path of paths) addTo(hash, inRoot(path));
  return hash.digest('hex');
}

/** Whether the stamp says that this was last done for exactly this fingerprint. */
export function isStamped(stamp, value) {
  return existsSync(inRoot(stamp)) && readFileSync(inRoot(stamp), 'utf8') === value;
}

export function writeStamp(stamp, value) {
  mkdirSync(dirname(inRoot(stamp)), { recursive: true });
  writeFileSync(inRoot(stamp), value);
}
