import { spawnSync } from 'node:child_process';
import { runBuildStep, staleSteps } from './build-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root, stopWith } from './repository.mjs';
import { runNode } from './run-step.mjs';

// In the folder whose packages they load.
const benchServers = [
  ['apps/bench/src/product-server.ts', 'apps/api/dist/bench-product-server.mjs'],
  ['apps/bench/src/limit-server.ts', 'apps/bench/dist/limit-server.mjs'],
];

/** `pnpm bench`: our figures beside those of bare servers on this machine, in one run. */
try {
  await ensureInstalled();
  for (const step of staleSteps()) await runBuildStep(step);
  for (const [entry, bundle] of benchServers)
    await runNode(bundle, inRoot('apps/launch/bundle-server.mjs'), [entry, bundle]);
} catch (error) {
  stopWith(error.message);
}
const { status } = spawnSync(process.execPath, [inRoot('node_modules/tsx/dist/cli.mjs'), 'apps/bench/src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 130);
