import { spawnSync } from 'node:child_process';
import { runBuildStep, staleSteps } from './build-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root, stopWith } from './repository.mjs';

/** `pnpm bench`: our figures beside those of bare servers on this machine, in one run. */
try {
  await ensureInstalled();
  if (staleSteps().includes('client')) await runBuildStep('client');
} catch (error) {
  stopWith(error.message);
}
const { status } = spawnSync(process.execPath, [inRoot('node_modules/tsx/dist/cli.mjs'), 'apps/bench/src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 130);
