import { createTestDatabase } from '@verbeterbord/database/testing/test-cluster';
import { expect, inject, it } from 'vitest';
import { buildApp } from '../../app/build-app.ts';
import { openDependencies } from '../../app/dependencies.ts';
import { cookieName } from '../../platform/auth/session-cookie.ts';
import { regio } from '../../testing/demo-names.ts';
import { TestClient } from '../../testing/test-client.ts';

const tempers = ['-c plan_cache_mode=auto', '-c enable_nestloop=off', '-c enable_hashjoin=off -c enable_memoize=off'];
const paths = [
  `/teams/${regio.team('team-van-teams-regio')}/rollup`,
  `/teams/${regio.team('team-van-teams-heidestad')}/rollup?periods=3`,
  '/ambition-overview',
];

it('a rollup and the overview are the same whatever plan PostgreSQL chooses: no table is met before the walls stand open', async () => {
  const database = await createTestDatabase(inject('cluster'));
  try {
    const told: string[][] = [];
    for (const options of tempers) {
      const appUrl = `${database.appUrl}${database.appUrl.includes('?') ? '&' : '?'}options=${encodeURIComponent(options)}`;
      const dependencies = await openDependencies({ appUrl, isDemo: true, connections: 2, limits: null });
      const app = await buildApp(dependencies, { logLevel: 'silent' });
      const token = await dependencies.sessions.open(regio.organisation, regio.person('marjolein'));
      const client = new TestClient(app, `${cookieName(false)}=${token}`);
      const answers: string[] = [];
      for (const path of paths) {
        const { status, text } = await client.get<object>(path);
        expect(status, text).toBe(200);
        answers.push(text);
      }
      told.push(answers);
      await app.close();
      await dependencies.close();
    }
    expect(told[0]!.join().length).toBeGreaterThan(10_000);
    for (const [at, answers] of told.entries()) expect(answers, tempers[at]).toEqual(told[0]);
  } finally {
    await database.dispose();
  }
}, 60_000);
