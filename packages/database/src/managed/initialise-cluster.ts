import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClusterPaths, isAlive, lastLines } from './cluster-directory.ts';
import { DatabaseProblem, errorCode } from './database-problem.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { makeOwnedBy, type RunAs } from './system-user.ts';

/**
 * Makes a new cluster. It is built beside its place and moved there whole: a start that is cut off, or two at once,
 * never leave half a cluster behind.
 */
export async function initialiseCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  runAs: RunAs,
  password: string,
) {
  removeAbandoned(paths.dataDir);
  const workshop = `${paths.cluster}.initialising-${process.pid}`;
  try {
    mkdirSync(workshop, { mode: 0o700 });
    writeFileSync(join(workshop, 'password'), `${password}\n`);
    makeOwnedBy(runAs, workshop);
    makeOwnedBy(runAs, join(workshop, 'password'));
    await runInitdb(binaries.initdb, runAs, workshop);
    renameSync(join(workshop, 'cluster'), paths.cluster);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres\.initialising-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

async function runInitdb(initdb: string, runAs: RunAs, workshop: string): Promise<void> {
  const words = [
    ...runAs.before,
    initdb,
    `--pgdata=${join(workshop, 'cluster')}`,
    `--pwfile=${join(workshop, 'password')}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ];
  const { code, text } = await new Promise<{ code: number | null; text: string }>((resolve, reject) => {
    const child = spawn(words[0]!, words.slice(1), {
      ...runAs.options,
      cwd: workshop,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
  if (code !== 0) throw new DatabaseProblem(`The database could not be made in ${workshop}: ${lastLines(text)}`);
}
