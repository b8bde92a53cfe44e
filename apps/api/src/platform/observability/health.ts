import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';

/** `/health/live`: the process runs. `/health/ready`: it can reach its database too. */
export function registerHealth(app: FastifyInstance, { database }: Dependencies): void {
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (await database.isReachable()) return reply.send({ status: 'ready' });
    return reply.code(503).send({ status: 'not-ready' });
  });
}
