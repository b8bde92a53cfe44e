import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { inRoot, root, stopWith } from './repository.mjs';

/** `pnpm erase --text "…"` or `--person <id>`: black out for good what should not stand on a board. */
process.chdir(root);
await ensureInstalled().catch((error) => stopWith(error.message));
const bundle = 'apps/api/dist/erase.mjs';
const words = ['apps/api/src/app/erase-command.ts', bundle];
const built = spawnSync(process.execPath, [inRoot('apps/launch/bundle-server.mjs'), ...words], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 130);
const { status } = spawnSync(process.execPath, [inRoot(bundle), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 130);
