import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { inRoot, root } from '../repository.mjs';

const git = (...words) => spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout;

/** What differs from the commit, file by file with the hash of its content; null where there is no git. */
export function readWorkingTree() {
  if (!existsSync(inRoot('.git'))) return null;
  const paths = git('status', '--porcelain', '-z', '--no-renames', '--untracked-files=all')
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
  return new Map(paths.map((path) => [path, hashOf(inRoot(path))]));
}

function hashOf(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return 'gone';
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Throws when files changed since: then a generated file was not fresh, or a test left something behind. */
export function assertWorkingTreeIs(before) {
  const after = readWorkingTree();
  if (before === null || after === null) return;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (changed.length > 0) throw new Error(`the run changed ${changed.join(', ')}`);
}
