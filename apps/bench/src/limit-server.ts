import { boardStatement } from '@verbeterbord/api/features/boards/boards.repository';
import { createPool } from '@verbeterbord/database/connections';
import Fastify from 'fastify';
import { WebSocketServer } from 'ws';

// What the same machine does with no sign-in, no rights, no history: the measure beside which ours is laid.
const [appUrl = '', organisationId = ''] = process.argv.slice(2);
const pool = createPool(appUrl, { max: 10 });
const app = Fastify({ logger: false });
const buffer = Buffer.from(JSON.stringify({ text: 'x'.repeat(30_000 - 11) }));

app.get('/buffer', (_request, reply) => reply.type('application/json; charset=utf-8').send(buffer));
app.get('/304', (request, reply) =>
  request.headers['if-none-match'] === '"x"' ? reply.code(304).header('etag', '"x"').send() : reply.send(buffer),
);
app.get<{ Params: { teamId: string } }>('/board/:teamId', async (request, reply) => {
  const { rows } = await pool.query({ ...boardStatement, values: [organisationId, request.params.teamId, null] });
  return reply.type('application/json; charset=utf-8').send(rows[0].body);
});

const update = { name: 'bare', text: 'UPDATE bare_card SET status = $2 WHERE id = $1 RETURNING id, status' };
const sockets = new WebSocketServer({ noServer: true });
app.put<{ Params: { id: string }; Body: { status: string } }>('/cards/:id/status', async (request, reply) => {
  const { rows } = await pool.query({ ...update, values: [request.params.id, request.body.status] });
  for (const socket of sockets.clients) socket.send('{"seq":1}');
  return reply.send(rows[0]);
});
app.server.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client)),
);
process.stdout.write(`ready ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
