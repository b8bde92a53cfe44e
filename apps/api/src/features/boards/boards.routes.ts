import * as contract from '@verbeterbord/contracts/boards/boards.routes';
import { board } from '@verbeterbord/contracts/boards/boards.schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type Answered, answered, mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { BoardSnapshots, gzippedBytes, type Snapshot } from './board-snapshots.ts';

/** The board over HTTP: the bytes are ready and the same for every reader, so the answer is a lookup after the decision. */
export function registerBoards(app: FastifyInstance, dependencies: Dependencies): void {
  const snapshots = new BoardSnapshots(dependencies);

  mount(app, dependencies, contract.readBoard, async ({ params, query, decisions, request, reply }) => {
    const team = decisions.team(params.teamId);
    decisions.require('board.read', { team });
    const found = snapshots.of(decisions.actor.organisationId, team, query.period ?? null, knownSeq(request));
    const snapshot = found instanceof Promise ? await found : found;
    if (snapshot === null) throw notFound();
    if (dependencies.checksAnswers) board.parse(JSON.parse(snapshot.bytes.toString()));
    return send(snapshot, request, reply);
  });
}

/** The counter a client has heard of or written itself: it must not get an older board than that, whatever node it asks. */
function knownSeq(request: FastifyRequest): number {
  const header = request.headers['known-seq'];
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : 0;
}

async function send(snapshot: Snapshot, request: FastifyRequest, reply: FastifyReply): Promise<Answered> {
  reply.header('etag', snapshot.tag);
  if (request.headers['if-none-match'] === snapshot.tag) {
    reply.code(304).send();
    return answered;
  }
  reply.header('vary', 'accept-encoding').type('application/json; charset=utf-8');
  if (request.headers['accept-encoding']?.includes('gzip')) {
    reply.header('content-encoding', 'gzip').send(await gzippedBytes(snapshot));
  } else {
    reply.send(snapshot.bytes);
  }
  return answered;
}
