import { followEvents } from '@verbeterbord/contracts/live/live.routes';
import { seesPresence } from '@verbeterbord/domain/authorization/policies';
import type { FastifyInstance } from 'fastify';
import type { Session } from '../auth/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { apiHeaders } from '../http/headers.ts';
import { answered, decisionsOf, mount, sessionOf } from '../http/mount.ts';
import { ProblemError } from '../http/problem.ts';
import type { Standing } from './streams.ts';

/** The live stream: an endless answer, so it leaves Fastify's road after the decision. */
export function registerEvents(app: FastifyInstance, dependencies: Dependencies): void {
  const { streams, counters } = dependencies;
  mount(app, dependencies, followEvents, async ({ query, decisions, request, reply }) => {
    const { actor, today } = decisions;
    for (const teamId of query.teams) decisions.require('events.follow', { team: decisions.team(teamId) });
    if (!counters.isFresh) await counters.ask();
    const session = await sessionOf(dependencies, request);
    const own = query.teams.filter((teamId) => seesPresence(actor, { today, team: decisions.team(teamId) }) === true);
    reply.hijack();
    reply.raw.writeHead(200, {
      ...apiHeaders,
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    });
    request.raw.socket.setNoDelay(true);
    streams.add({
      answer: reply.raw,
      personId: actor.personId,
      teamIds: new Set(query.teams),
      presenceOf: new Set(own),
      watching: query.watching !== undefined && own.includes(query.watching) ? query.watching : null,
      standing: () => standingOf(dependencies, session, query.teams, own),
    });
    return answered;
  });
}

async function standingOf(
  dependencies: Dependencies,
  session: Session,
  teamIds: readonly string[],
  own: readonly string[],
): Promise<Standing> {
  try {
    if (!(await dependencies.sessions.holds(session))) return 'over';
    const decisions = await decisionsOf(dependencies, session);
    const mayFollow = teamIds.every((teamId) => decisions.allows('events.follow', { team: decisions.team(teamId) }));
    if (!mayFollow) return 'over';
    const { actor, today } = decisions;
    // Who left the team still reads an open board, but no longer sees who is looking.
    const seesNow = (teamId: string) => seesPresence(actor, { today, team: decisions.team(teamId) }) === true;
    return teamIds.every((teamId) => seesNow(teamId) === own.includes(teamId)) ? 'holds' : 'changed';
  } catch (error) {
    // Only a refusal ends a stream; a database out of reach for a moment does not.
    if (error instanceof ProblemError) return 'over';
    throw error;
  }
}
