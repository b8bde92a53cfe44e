import * as contract from '@verbeterbord/contracts/boards/boards.routes';
import { board } from '@verbeterbord/contracts/boards/boards.schemas';
import { type CalendarDay, compareDays } from '@verbeterbord/domain/shared/calendar-day';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { apiHeaders, secureHeader } from '../../platform/http/headers.ts';
import { type Answered, answered, mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { invalidRequest } from '../../platform/http/read-request.ts';
import { readBoardOnDay } from './board-on-day.repository.ts';
import { BoardSnapshots, gzippedBytes, type Snapshot } from './board-snapshots.ts';

/** The board over HTTP: the bytes are ready and the same for every reader, so the answer is a lookup after the decision. */
export function registerBoards(app: FastifyInstance, dependencies: Dependencies): void {
  const snapshots = new BoardSnapshots(dependencies);

  mount(app, dependencies, contract.readBoard, async ({ params, query, decisions, request, reply }) => {
    const team = decisions.team(params.teamId);
    decisions.require('board.read', { team });
    if (query.on !== undefined && query.on !== decisions.today)
      return boardOnDay(dependencies, decisions, params.teamId, query.on);
    const found = snapshots.of(decisions.actor.organisationId, team, query.period ?? null, knownSeq(request));
    const snapshot = found instanceof Promise ? await found : found;
    if (snapshot === null) throw notFound();
    if (dependencies.checksAnswers) board.parse(JSON.parse(snapshot.bytes.toString()));
    return send(snapshot, request, reply, dependencies.isSecure);
  });
}

/** The board of an earlier day is asked for now and then: no snapshot, no tag. Of days to come, or before the team began, there is none. */
async function boardOnDay(dependencies: Dependencies, decisions: Decisions, teamId: TeamId, day: CalendarDay) {
  if (compareDays(day, decisions.today) > 0) throw noSuchDay('is still to come');
  const found = await readBoardOnDay(dependencies.database, decisions.actor.organisationId, teamId, day);
  if (found === null) throw noSuchDay('is before the first period of the team');
  return found;
}

const noSuchDay = (message: string) =>
  invalidRequest([{ in: 'query', field: 'on', code: 'not-allowed-value', message }]);

/** The counter a client has heard of or written itself: it must not get an older board than that, whatever node it asks. */
function knownSeq(request: FastifyRequest): number {
  const header = request.headers['known-seq'];
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : 0;
}

// These two answers are most of what a board server does, so they leave Fastify's road for the last step: ready headers, ready bytes.
async function send(
  snapshot: Snapshot,
  request: FastifyRequest,
  reply: FastifyReply,
  isSecure: boolean,
): Promise<Answered> {
  const headers = isSecure ? secureHeaders : plainHeaders;
  if (request.headers['if-none-match'] === snapshot.tag) {
    reply.hijack();
    reply.raw.writeHead(304, [...headers, 'etag', snapshot.tag]).end();
    return answered;
  }
  const isCompressed = request.headers['accept-encoding']?.includes('gzip') === true;
  const bytes = isCompressed ? await gzippedBytes(snapshot) : snapshot.bytes;
  reply.hijack();
  reply.raw
    .writeHead(200, [
      ...headers,
      'etag',
      snapshot.tag,
      'vary',
      'accept-encoding',
      'content-type',
      'application/json; charset=utf-8',
      ...(isCompressed ? ['content-encoding', 'gzip'] : []),
      'content-length',
      String(bytes.length),
    ])
    .end(bytes);
  return answered;
}

const plainHeaders = Object.entries(apiHeaders).flat();
const secureHeaders = [...plainHeaders, ...Object.entries(secureHeader).flat()];
