import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseProblem } from '@verbeterbord/database/managed/database-problem';
import { openDatabase } from '@verbeterbord/database/managed/open-database';
import { assertCannotBypassWalls, assertDurable } from '@verbeterbord/database/managed/walls';
import { migrate } from '@verbeterbord/database/migrations/migrate';
import { buildApp } from './app/build-app.ts';
import { openDependencies } from './app/dependencies.ts';
import { prepareDemo } from './app/prepare-demo.ts';
import { type Config, readConfig } from './platform/config/config.ts';
import { forgetWhatIsOver } from './platform/db/forget-what-is-over.ts';
import { usualLimits } from './platform/http/request-limits.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const webRoot = join(root, 'apps/web/dist');

/** One clear sentence and exit code 1 for what the person who starts the server can mend; the whole error for what is ours. */
function stopWith(error: unknown): never {
  const isForPerson = error instanceof DatabaseProblem || error instanceof StartProblem;
  console.error(isForPerson ? error.message : error);
  process.exit(1);
}

class StartProblem extends Error {}

/** Finds out whether the port is free before anything else is touched. */
async function assertPortIsFree({ port, host }: Config): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer().once('error', taken);
    probe.listen({ port, host }, () => probe.close(() => free()));
  }).catch((error: NodeJS.ErrnoException) => {
    throw new StartProblem(
      error.code === 'EADDRINUSE'
        ? `Port ${port} on ${host} is taken; set PORT to another one, or stop what uses it.`
        : `Cannot listen on ${host}:${port} (${error.code}); set HOST and PORT to an address of this machine.`,
    );
  });
}

/** Names the build after the bytes that are served, so that a new version is never taken for the old one. */
function buildName(): string {
  const parts = [fileURLToPath(import.meta.url), join(webRoot, 'index.html')].filter(existsSync);
  return createHash('sha256')
    .update(Buffer.concat(parts.map((path) => readFileSync(path))))
    .digest('base64url')
    .slice(0, 8);
}

async function start(): Promise<void> {
  const config = readConfigOrStop();
  await assertPortIsFree(config);
  const database = await openDatabase({
    databaseUrl: config.databaseUrl ?? undefined,
    appDatabaseUrl: process.env.APP_DATABASE_URL || undefined,
    dataDir: config.dataDir,
    log: (line) => console.error(line),
    onLost: stopWith,
  });
  const stopping = new AbortController();
  // npm passes a Ctrl-C on that the terminal also sent: the second one must not cut the first one short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  try {
    await migrate(database.ownerUrl, join(root, 'prisma/migrations'));
    const isDemo = await prepareDemo(database, config.demo);
    const dependencies = await openDependencies({
      appUrl: database.appUrl,
      build: buildName(),
      isDemo,
      publicUrl: config.publicUrl,
      signIn: config.signIn,
      sessionTerms: config.sessionTerms,
      limits: config.requestLimit === 0 ? null : { ...usualLimits, perSession: config.requestLimit },
      securityContact: config.securityContact,
      log: (error) => console.error('live:', error),
    });
    await assertCannotBypassWalls(dependencies.database.pool);
    await assertDurable(dependencies.database.pool);
    const app = await buildApp(dependencies, {
      logLevel: config.logLevel,
      trustProxy: config.trustProxy,
      webRoot: existsSync(webRoot) ? webRoot : null,
    });
    const forgetting = forgetWhatIsOver(dependencies.database, (error) => app.log.error(error));
    const address = await app.listen({ port: config.port, host: config.host });
    process.stdout.write(`Verbeterbord is ready on ${config.publicUrl ?? address}\n`);
    await new Promise<void>((stop) => {
      if (stopping.signal.aborted) stop();
      else stopping.signal.addEventListener('abort', () => stop());
    });
    clearInterval(forgetting);
    dependencies.streams.close();
    await app.close();
    await dependencies.close();
  } finally {
    await database.close();
  }
}

function readConfigOrStop(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    throw new StartProblem((error as Error).message);
  }
}

start().then(() => process.exit(0), stopWith);
