import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A product of one journey alone, that may be killed and started again on its data. */
export interface OwnServer {
  readonly url: string;
  /** The machine fails: no goodbye, and its PostgreSQL is left running. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and throws its data away. */
  dispose(): Promise<void>;
}

export async function openOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'verbeterbord-e2e-own-'));
  const port = await freePort();
  let running = await startOn(join(folder, 'data'), port);
  return {
    url: `http://127.0.0.1:${port}`,
    kill: () => running.end('SIGKILL'),
    async start() {
      running = await startOn(join(folder, 'data'), port);
    },
    async dispose() {
      await running.end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startOn(dataDir: string, port: number) {
  const child = spawn(process.execPath, ['serve.mjs'], {
    cwd: import.meta.dirname,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), DEMO: '1', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const isReady = new Promise<void>((resolve) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Verbeterbord is ready on')) resolve();
    });
  });
  await Promise.race([isReady, ended.then(() => Promise.reject(new Error('the server ended before it was ready')))]);
  return {
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      await ended;
    },
  };
}
