import { buildApp } from '@verbeterbord/api/app/build-app';
import { openDependencies } from '@verbeterbord/api/app/dependencies';

// The product itself, with its snapshots on or off, and a count of the statements it sends.
const [appUrl = '', snapshots = 'on'] = process.argv.slice(2);
const dependencies = await openDependencies({ appUrl, keepsSnapshots: snapshots === 'on', limits: null });
const { pool } = dependencies.database;
let statements = 0;
const query = pool.query.bind(pool);
pool.query = ((...given: Parameters<typeof query>) => {
  statements++;
  return query(...given);
}) as typeof pool.query;
const app = await buildApp(dependencies);
app.get('/bench/statements', (_request, reply) => reply.send({ statements }));
process.stdout.write(`ready ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.once('SIGTERM', () => process.exit(0));
