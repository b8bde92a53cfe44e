import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from '@verbeterbord/database/testing/test-cluster';
import { residentMegabytes, startProgram } from './child.ts';
import { load } from './load.ts';
import { measureScreens } from './screens.ts';
import { asProductRequest, statusChanges } from './status-changes.ts';
import type { Row } from './table.ts';
import type { World } from './world.ts';

const main = fileURLToPath(new URL('../../api/dist/main.mjs', import.meta.url));

/** The built product: how soon a change is on another screen, and the memory of its server at rest and after load. */
export async function measureBuilt(database: TestDatabase, world: World): Promise<Row[]> {
  const server = await startProgram([main], {
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    PORT: '18099',
    PUBLIC_URL: '',
    REQUEST_LIMIT: '0',
  });
  try {
    await wait(2_000);
    const idle = residentMegabytes(server.process.pid!);
    const screens = await measureScreens(server.url, world);
    const changes = statusChanges(world.boards);
    let next = 0;
    const board = () => world.boards[next++ % world.boards.length]!.teamId;
    await load({ url: server.url, connections: 16, seconds: 8, each: () => asProductRequest(world, changes()) });
    for (let round = 0; round < 4; round++) {
      await load({
        url: `${server.url}/api/v1/teams/${board()}/board`,
        connections: 32,
        seconds: 2,
        headers: { cookie: world.cookie },
      });
    }
    await load({
      url: `${server.url}/api/v1/teams/${world.large.teamId}/board`,
      connections: 32,
      seconds: 2,
      headers: { cookie: world.cookie },
    });
    return [
      ...screens,
      { what: 'memory of the server at rest (MB)', ours: idle, reach: { most: 190 } },
      {
        what: 'memory of the server after load (MB)',
        ours: residentMegabytes(server.process.pid!),
        reach: { most: 280 },
      },
    ];
  } finally {
    await server.stop();
  }
}
