import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** What `npm start` gives Node: a small young generation keeps the memory of the server small after load. Bare servers get the same. */
const nodeFlags = ['--max-semi-space-size=4'];

/** Starts a server that was bundled as the product is (its path from the root) and waits until it says where it listens. */
export const startServer = (bundle: string, ...values: string[]): Promise<Server> =>
  startProgram([fileURLToPath(new URL(`../../../${bundle}`, import.meta.url)), ...values]);

/** Starts a program with Node and waits for the address in its first "ready" line. */
export async function startProgram(values: string[], env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = spawn(process.execPath, [...nodeFlags, ...values], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const url = await new Promise<string>((ready, fail) => {
    child.once('exit', (code) => fail(new Error(`${values.at(-1)} ended with ${code}`)));
    child.stdout!.on('data', (data: Buffer) => {
      const found = /ready (?:on )?(http\S+)/.exec(data.toString());
      if (found) ready(found[1]!);
    });
  });
  return {
    url,
    process: child,
    stop: () =>
      new Promise((ended) => {
        child.removeAllListeners('exit').once('exit', () => ended());
        child.kill('SIGTERM');
      }),
  };
}

/** Resident memory of a process in MB, as Linux tells it. */
export function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1024;
}
