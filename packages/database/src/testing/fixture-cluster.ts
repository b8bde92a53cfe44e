import { resolve } from 'node:path';
import { startTestCluster, type TestCluster } from './test-cluster.ts';

export const fixtureMigrations = resolve(import.meta.dirname, 'fixtures/migrations');
export const fixtureSchema = resolve(import.meta.dirname, 'fixtures/schema');

/** A cluster with the two small tables of this package's own tests, so that these do not move with the product. */
export function startFixtureCluster(): Promise<TestCluster> {
  return startTestCluster({ migrationsDir: fixtureMigrations });
}
