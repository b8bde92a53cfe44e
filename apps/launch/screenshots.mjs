import { spawnSync } from 'node:child_process';
import { ensureChromium, playwrightCli } from './checks/chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root, stopWith } from './repository.mjs';

/** `pnpm screenshots`: pictures of every page at 390 and 1440 px, light and dark, into docs/screenshots. */
process.chdir(root);
try {
  await ensureInstalled();
  const chromium = await ensureChromium();
  if (chromium) process.env.CHROMIUM_PATH = chromium;
} catch (error) {
  stopWith(error.message);
}
const words = [playwrightCli(), 'test', '--config', 'screenshots.config.ts'];
const { status } = spawnSync(process.execPath, words, { cwd: inRoot('apps/e2e'), stdio: 'inherit' });
process.exit(status ?? 130);
