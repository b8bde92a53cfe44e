import { existsSync } from 'node:fs';
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs';
import { inRoot } from './repository.mjs';
import { runNode } from './run-step.mjs';

// Prisma would otherwise ask the internet whether there is a newer version.
const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };
const settings = ['tsconfig.base.json', 'pnpm-lock.yaml', 'apps/launch'];

/** What is built, from what, and into what; a step runs again when a file it is built from changed. */
export const steps = {
  client: {
    inputs: ['prisma/schema', 'prisma.config.ts', 'pnpm-lock.yaml'],
    output: 'packages/database/src/generated/client/client.ts',
    run: () =>
      runNode(
        'database client',
        inRoot('node_modules/prisma/build/index.js'),
        ['generate', '--config', 'prisma.config.ts'],
        {
          env: quiet,
        },
      ),
  },
  server: {
    inputs: ['apps/api', 'packages', 'prisma/demo', 'prisma/schema', ...settings],
    output: 'apps/api/dist/main.mjs',
    run: () => runNode('server', inRoot('apps/launch/bundle-server.mjs')),
  },
  web: {
    inputs: ['apps/web', 'packages/contracts', 'packages/domain', ...settings],
    output: 'apps/web/dist/index.html',
    run: () =>
      runNode('web pages', inRoot('apps/web/node_modules/vite/bin/vite.js'), ['build'], {
        cwd: inRoot('apps/web'),
        env: { NODE_ENV: 'production' },
      }),
  },
};

const stampOf = (name) => `.cache/build/${name}.stamp`;

/** The names of the steps whose result is missing or older than its sources. */
export function staleSteps() {
  return Object.keys(steps).filter((name) => {
    const { inputs, output } = steps[name];
    return !existsSync(inRoot(output)) || !isStamped(stampOf(name), fingerprint(inputs));
  });
}

/** Runs one step and remembers for which sources; a source that changes meanwhile makes it stale again. */
export async function runBuildStep(name) {
  const { inputs, run } = steps[name];
  const value = fingerprint(inputs);
  await run();
  writeStamp(stampOf(name), value);
}
