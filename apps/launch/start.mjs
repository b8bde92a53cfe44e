import { pathToFileURL } from 'node:url';
import { stopWhenNpmIsGone } from './follow-npm.mjs';
import { inRoot, root, stopWith } from './repository.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stopWith(`Verbeterbord needs Node 20.19 or newer, and this is Node ${process.versions.node}.`);
}
process.chdir(root);
await prepare();
stopWhenNpmIsGone();
await serve();

/** Installs and builds what is missing, in programs of their own: the server keeps none of their memory. */
async function prepare() {
  const { ensureInstalled } = await import('./install.mjs');
  const { staleSteps } = await import('./build-steps.mjs');
  const { spawnSync } = await import('node:child_process');
  try {
    await ensureInstalled();
  } catch (error) {
    stopWith(error.message);
  }
  if (staleSteps().length === 0) return;
  const { status } = spawnSync(process.execPath, [inRoot('apps/launch/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 130);
}

/** Runs the server in this process: one process gets the signals, holds the exit code and can be killed. */
async function serve() {
  const main = inRoot('apps/api/dist/main.mjs');
  process.argv[1] = main;
  try {
    await import(pathToFileURL(main).href);
  } catch (error) {
    if (process.env.LOG_LEVEL === 'debug') console.error(error);
    stopWith(`Verbeterbord could not start: ${error.message}`);
  }
}
