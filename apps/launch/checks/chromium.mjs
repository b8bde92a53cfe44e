import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../repository.mjs';
import { runNode, runStep } from '../run-step.mjs';

const onTheMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

/**
 * The path of a Chromium for the journeys: the machine's own; as root on Debian its package, installed here; elsewhere
 * null, and Playwright's own is installed.
 */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const found = () => onTheMachine.find((path) => existsSync(path)) ?? null;
  if (found()) return found();
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    await runStep('list of Debian packages', 'apt-get', ['update', '-q']);
    await runStep('Chromium', 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (found()) return found();
  }
  await runNode('Chromium', playwrightCli(), ['install', 'chromium']);
  return null;
}

export const playwrightCli = () => createRequire(inRoot('apps/e2e/package.json')).resolve('@playwright/test/cli');
