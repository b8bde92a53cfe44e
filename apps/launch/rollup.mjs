import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { inRoot, root, stopWith } from './repository.mjs';

/** `pnpm rollup verify [--repair]`: is what teams add up to still what a count from scratch gives? */
process.chdir(root);
await ensureInstalled().catch((error) => stopWith(error.message));
const bundle = 'apps/api/dist/rollup.mjs';
const words = ['apps/api/src/app/rollup-command.ts', bundle];
const built = spawnSync(process.execPath, [inRoot('apps/launch/bundle-server.mjs'), ...words], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 130);
const { status } = spawnSync(process.execPath, [inRoot(bundle), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 130);
