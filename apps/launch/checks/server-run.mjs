import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { root } from '../repository.mjs';

/** A port that nothing listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const running = new Set();

/** A run of the tests that is cut off takes the product it started with it. */
function stopWithUs() {
  process.on('exit', () => {
    for (const interrupt of running) interrupt();
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}

/**
 * The product as a person starts it, in a process group of its own, so that `interrupt` is the Ctrl-C of a terminal:
 * it reaches npm, its shell and the server alike.
 */
export function startProduct(command, words, env) {
  const { DATABASE_URL: _url, APP_DATABASE_URL: _app, ...clean } = process.env;
  const child = spawn(command, words, {
    cwd: root,
    env: { ...clean, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const started = Date.now();
  let said = '';
  let complained = '';
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  const ready = new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const line = /^Verbeterbord is ready on (http\S+)$/m.exec(said);
      if (line) resolve({ url: line[1], seconds: (Date.now() - started) / 1000 });
    });
    child.stderr.on('data', (chunk) => {
      complained += chunk;
    });
    ended.then(({ code }) => reject(new Error(`it ended with ${code} before it was ready:\n${said}${complained}`)));
  });
  ready.catch(() => undefined); // who only waits for the end does not look at this one
  const signal = (name) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  };
  const interrupt = () => signal('SIGINT');
  if (running.size === 0 && process.listenerCount('SIGINT') === 0) stopWithUs();
  running.add(interrupt);
  ended.then(() => running.delete(interrupt));
  return {
    ready: within(60, 'to be ready', ready),
    ended: within(90, 'to end', ended),
    complaint: () => complained,
    interrupt,
    kill: () => signal('SIGKILL'),
  };
}

function within(seconds, what, promise) {
  const limited = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it needs more than ${seconds} s ${what}`)), seconds * 1000);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
  limited.catch(() => undefined);
  return limited;
}
