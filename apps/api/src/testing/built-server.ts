import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { root } from './folders.ts';

/** The product as it is shipped, in a process of its own. */
export interface BuiltServer {
  readonly address: string;
  /** Ends it as a power cut would: nothing is closed, nothing is said. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does, if it still runs; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Makes the bundle that `npm start` runs. */
export const buildServer = (): void => {
  execFileSync(process.execPath, [resolve(root, 'apps/launch/bundle-server.mjs')], { cwd: root });
};

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the built server on a data directory, and waits until it says that it is ready. */
export async function startBuiltServer(dataDir: string, port: number): Promise<BuiltServer> {
  const { PATH, HOME, TMPDIR } = process.env;
  const server = spawn(process.execPath, [resolve(root, 'apps/api/dist/main.mjs')], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await isReady(server);
  return {
    address: `http://127.0.0.1:${port}`,
    kill: async () => {
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
      server.kill('SIGINT');
      const [code] = await once(server, 'exit');
      return code;
    },
  };
}

async function isReady(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((ready, failed) => {
    server.stderr?.on('data', (bytes) => {
      said += bytes;
    });
    server.stdout?.on('data', (bytes) => {
      said += bytes;
      if (said.includes('Verbeterbord is ready on')) ready();
    });
    server.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  });
}
