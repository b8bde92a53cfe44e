import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { apiBase } from '@verbeterbord/contracts/http/route-path';
import type { ProblemCode } from '@verbeterbord/contracts/problems/problems';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { apiHeaders } from './headers.ts';
import { ProblemError, problemDocument } from './problem.ts';

/** One handler renders every refusal and every bug; a bug's detail goes to the log, never to the client. */
export function renderError(error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof ProblemError) {
    sendProblem(reply, problemDocument(error.code, error.message, error.extension));
    return;
  }
  const code = codeOfFastifyError(error);
  if (code === 'internal-error') request.log.error({ err: error }, 'request failed');
  sendProblem(reply, problemDocument(code, details[code] ?? 'We could not do this. Nothing was changed.'));
}

/** What the router refuses before any hook runs: an address that is not well encoded or far too long. */
export function renderRouterError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(apiHeaders);
  sendProblem(reply, problemDocument('invalid-request', 'The address is not well formed.'));
  request.log.debug({ code: error.code }, 'address refused');
}

const details: Partial<Record<ProblemCode, string>> = {
  'invalid-request': 'The body is not JSON.',
  'payload-too-large': 'A request holds 256 kB at most.',
  'unsupported-media-type': 'Send application/json.',
};

function codeOfFastifyError(error: FastifyError): ProblemCode {
  const status = error.statusCode ?? 500;
  if (status === 413) return 'payload-too-large';
  if (status === 415) return 'unsupported-media-type';
  if (status === 429) return 'too-many-requests';
  return status >= 400 && status < 500 ? 'invalid-request' : 'internal-error';
}

function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.code === 'try-again') reply.header('retry-after', '1');
  reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

const knownPaths = [...new Set(Object.values(allRoutes).map((route) => route.path))].map((path) => ({
  pattern: new RegExp(`^${apiBase}${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  allow: Object.values(allRoutes)
    .filter((route) => route.path === path)
    .map((route) => route.method)
    .join(', '),
}));

/** What the API does not have: 405 where the path exists with other methods, 404 everywhere else. */
export function renderUnknownRoute(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?', 1)[0] ?? '';
  const known = knownPaths.find(({ pattern }) => pattern.test(path));
  if (known) {
    reply.header('allow', known.allow);
    sendProblem(reply, problemDocument('method-not-allowed', `Use ${known.allow}.`));
    return;
  }
  sendProblem(reply, problemDocument('not-found', 'There is nothing here for you.'));
}
