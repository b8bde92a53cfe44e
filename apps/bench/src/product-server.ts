import { buildApp } from '@verbeterbord/api/app/build-app';
import { openDependencies } from '@verbeterbord/api/app/dependencies';
import { Decisions } from '@verbeterbord/api/platform/http/decision';

// The product itself, with its snapshots and its walls on or off, and a count of the statements it sends.
const [appUrl = '', snapshots = 'on', walls = 'on'] = process.argv.slice(2);
const hasWalls = walls === 'on';
// One session asks here what a town asks elsewhere, so the counting is on and never full.
const limits = { perSession: 1e9, perNetwork: 1e9, signingIn: 1e9 };
const dependencies = await openDependencies({
  appUrl,
  keepsSnapshots: snapshots === 'on',
  limits: hasWalls ? limits : null,
  keepsAudit: hasWalls,
});
if (!hasWalls) {
  Decisions.prototype.require = function (this: Decisions) {
    this.made = true;
  };
  Decisions.prototype.allows = () => true;
}
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
