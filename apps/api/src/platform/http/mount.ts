import type { RouteAnswer, RouteContract, RouteInput } from '@verbeterbord/contracts/http/define-route';
import { apiBase } from '@verbeterbord/contracts/http/route-path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestNotes } from '../audit/request-notes.ts';
import { cookieName, readCookie } from '../auth/session-cookie.ts';
import type { Session } from '../auth/sessions.ts';
import type { Directory } from '../authorization/directory.ts';
import { hashOfRequest, type WriteIntent } from '../db/write.ts';
import type { Dependencies } from '../dependencies.ts';
import { Decisions } from './decision.ts';
import { ProblemError } from './problem.ts';
import { invalidRequest, readRequest } from './read-request.ts';
import { todayIn } from './today.ts';

/** What a handler works with: the parsed request, and for a signed-in person the decisions. */
export interface Call<Route extends RouteContract> extends RouteInput<Route> {
  readonly decisions: Decisions;
  readonly intent: WriteIntent;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Handler<Route extends RouteContract> = (
  call: Call<Route>,
) => RouteAnswer<Route> | Promise<RouteAnswer<Route> | Answered>;

/** A handler that sent its answer itself (a ready buffer, a stream) says so with this. */
export const answered = { isAnswered: true } as const;
export type Answered = typeof answered;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Puts one route of the contract on the server: session, parsing, decision, answer. There is no other way to mount one. */
export function mount<const Route extends RouteContract>(
  app: FastifyInstance,
  dependencies: Dependencies,
  contract: Route,
  handler: Handler<Route>,
): void {
  const { status, body: answerSchema } = contract.success;
  const notes = new RequestNotes(dependencies.audit, contract);
  app.route({
    method: contract.method,
    url: apiBase + contract.path.replace(/\{(\w+)\}/g, ':$1'),
    // A HEAD of an endless stream would never end.
    exposeHeadRoute: contract.success.type === undefined,
    handler: async (request, reply) => {
      const decisions = contract.permission === 'public' ? undefined : await decisionsFor(dependencies, request);
      const parts = readRequest(contract, request) as RouteInput<Route>;
      const call = { ...parts, decisions, request, reply } as unknown as Call<Route>;
      if (decisions !== undefined && contract.method !== 'GET') {
        Object.assign(call, { intent: intentOf(decisions, contract, request) });
      }
      let answer: RouteAnswer<Route> | Answered;
      try {
        answer = await handler(call);
        if (decisions !== undefined && !decisions.made)
          throw new Error(`${contract.method} ${contract.path} decided nothing`);
      } catch (error) {
        if (decisions !== undefined) notes.wentWrong(decisions.actor, request, parts, error);
        throw error;
      }
      if (decisions !== undefined) notes.done(decisions, request, parts, answer);
      if (answer === answered) return reply;
      if (dependencies.checksAnswers && answerSchema) answerSchema.parse(answer);
      return reply.code(status).send(answer);
    },
  });
}

/** The session that the request carries, at once when it is remembered; 401 when there is none. */
export function sessionOf(dependencies: Dependencies, request: FastifyRequest): Session | Promise<Session> {
  const token = readCookie(request.headers.cookie, cookieName(dependencies.isSecure));
  const found = token === null ? null : dependencies.sessions.find(token);
  if (token === null || found === null) throw notSignedIn();
  if (!(found instanceof Promise)) return found;
  return found.then((session) => {
    if (session === null) throw notSignedIn();
    dependencies.limits?.know(token);
    return session;
  });
}

/** The decisions of the person of a session that holds; 401 when that person comes in no more. */
export function decisionsOf(dependencies: Dependencies, session: Session): Decisions | Promise<Decisions> {
  const known = dependencies.directories.of(session.organisationId);
  const decisionsIn = (directory: Directory | null) => {
    const actor = directory?.actors.get(session.personId);
    if (!directory || actor === undefined) throw notSignedIn();
    return new Decisions(actor, directory, todayIn(directory.organisation.timeZone, dependencies.now()));
  };
  return known instanceof Promise ? known.then(decisionsIn) : decisionsIn(known);
}

async function decisionsFor(dependencies: Dependencies, request: FastifyRequest): Promise<Decisions> {
  const found = sessionOf(dependencies, request);
  return decisionsOf(dependencies, found instanceof Promise ? await found : found);
}

const notSignedIn = () => new ProblemError('not-signed-in', 'Sign in first.');

function intentOf({ actor }: Decisions, contract: RouteContract, request: FastifyRequest): WriteIntent {
  // A page that was opened for one person must not write as another who signed in at the same browser meanwhile.
  const actingPerson = request.headers['acting-person'];
  if (actingPerson !== undefined && actingPerson !== actor.personId) throw notSignedIn();
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !uuid.test(key))) {
    throw invalidRequest([
      { in: 'header', field: 'idempotency-key', code: 'not-well-formed', message: 'must be a UUID' },
    ]);
  }
  return {
    organisationId: actor.organisationId,
    actorId: actor.personId,
    key: key?.toLowerCase() ?? null,
    requestHash: hashOfRequest(contract.method, request.url, request.body),
  };
}
