import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, wherever the command was given. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const inRoot = (...parts) => join(root, ...parts);

/** Ends the command with one sentence that says what to do. */
export function stopWith(sentence) {
  console.error(sentence);
  process.exit(1);
}
