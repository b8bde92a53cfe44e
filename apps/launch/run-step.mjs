import { spawn } from 'node:child_process';
import { root } from './repository.mjs';

const running = new Set();
let stopping = false;

/** A step that is cut off takes the programs it started with it. */
function stopAll(signal) {
  stopping = true;
  for (const child of running) child.kill(signal);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
const onInterrupt = () => stopAll('SIGINT');
const onTerminate = () => stopAll('SIGTERM');

/**
 * Runs a program and shows one line for it, with a sign of life every five seconds. Its own words are kept back and
 * shown only when it fails. Rejects with the name of the step.
 */
export function runStep(name, command, words, options = {}) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(`  ${name} …`);
  const life = setInterval(() => console.log(`  ${name} … ${Math.round((Date.now() - started) / 1000)} s`), 5000);
  if (running.size === 0) process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: root,
      ...options,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let said = '';
    const listen = (chunk) => {
      said += chunk;
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const finish = (failure) => {
      clearInterval(life);
      running.delete(child);
      if (running.size === 0) process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
      if (!failure) console.log(`  ${name}: done in ${seconds()}`);
      if (!failure) return resolve();
      if (!stopping) console.error(said.trimEnd());
      reject(new Error(`${name} failed (${failure}); what it said stands above.`));
    };
    child.on('error', (error) => finish(error.message));
    child.on('close', (code, signal) => finish(code === 0 ? undefined : (signal ?? `exit code ${code}`)));
  });
}

/** Runs a program written for Node with this same Node: nothing is looked up or fetched. */
export const runNode = (name, script, words = [], options = {}) =>
  runStep(name, process.execPath, [script, ...words], options);
