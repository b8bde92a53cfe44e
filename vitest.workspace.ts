import { defineConfig } from 'vitest/config';

/**
 * Vitest 4 does not read this file by itself: run `vitest --config vitest.workspace.ts`.
 * Unit projects need nothing; `api` and `database` talk to a real PostgreSQL that the global setup starts.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'launch',
          root: 'apps/launch',
          include: ['**/*.test.mjs'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'domain', root: 'packages/domain', include: ['src/**/*.test.ts'] } },
      { test: { name: 'contracts', root: 'packages/contracts', include: ['src/**/*.test.ts'] } },
      {
        test: {
          name: 'database',
          root: 'packages/database',
          include: ['src/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'demo', root: 'prisma', include: ['demo/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'api',
          root: 'apps/api',
          include: ['src/**/*.test.ts'],
          globalSetup: ['./src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // Vitest asks for a turn of its own for a project with another number of workers.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'web',
          root: 'apps/web',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
          // Vitest empties style sheets; the contrast test reads this one.
          css: { include: /tokens\.css/ },
        },
      },
    ],
  },
});
