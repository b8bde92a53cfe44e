import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs';
import { runStep } from './run-step.mjs';

const pnpm = 'pnpm@12.21.0';
const stamp = 'node_modules/.verbeterbord';
const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/**
 * Installs the packages of the lockfile when they are missing or the lockfile changed. pnpm comes through npm, which
 * every Node has; the registry is the one npm is set to. What is in a cache is not asked for again.
 */
export async function ensureInstalled() {
  const wanted = fingerprint(inputs);
  if (isStamped(stamp, wanted)) return;
  console.log('Installing (once; under a minute with a warm package cache):');
  const words = ['--yes', '--prefer-offline', pnpm, 'install', '--frozen-lockfile', '--prefer-offline'];
  // Development packages build the product, so they are needed when NODE_ENV says production too.
  const always = ['--prod=false', '--config.confirmModulesPurge=false', '--reporter=append-only'];
  await runStep('packages', 'npx', [...words, ...always], { shell: process.platform === 'win32' });
  writeStamp(stamp, wanted);
}
