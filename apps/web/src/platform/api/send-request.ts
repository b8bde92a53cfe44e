import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import { apiBase, fillPath, type RoutePath } from '@verbeterbord/contracts/http/route-path';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { ApiProblem, NoConnection } from './api-problem.ts';
import { tellSignedOut } from './signed-out.ts';

export interface RequestParts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Becomes the Idempotency-Key: the same operation sent twice is done once. */
  readonly operationId?: string;
  readonly ifNoneMatch?: string;
  readonly signal?: AbortSignal;
}

/** A request that hangs this long counts as no connection, so that the next one gets its turn. */
const PATIENCE_MS = 20_000;

let actingPerson: PersonId | null = null;

/** From now on every write says for whom this page was opened; the server refuses it when the browser is somebody else's by then. */
export function actAs(personId: PersonId): void {
  actingPerson = personId;
}

/** Sends one request; gives the answer when it is a success or 304, throws `ApiProblem` or `NoConnection` when not. */
export async function sendRequest(path: RoutePath, request: RequestParts = {}): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (request.body !== undefined) headers.set('content-type', 'application/json');
  if (request.operationId) headers.set('idempotency-key', request.operationId);
  if (actingPerson && path.method !== 'GET') headers.set('acting-person', actingPerson);
  if (request.ifNoneMatch) headers.set('if-none-match', request.ifNoneMatch);
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(urlOf(path, request), {
    method: path.method,
    headers,
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    signal: request.signal ? AbortSignal.any([request.signal, patience]) : patience,
  }).catch((cause) => {
    if (request.signal?.aborted) throw cause;
    throw new NoConnection(cause);
  });
  if (answer.ok || answer.status === 304) return answer;
  // Whoever hears this asks for the account; that answer speaks for itself.
  if (answer.status === 401 && path.path !== accountPaths.readAccount.path) tellSignedOut();
  throw new ApiProblem(await problemOf(answer));
}

/** The address of a route within this origin, with its parameters and query filled in. */
export function urlOf(path: RoutePath, { params, query }: Pick<RequestParts, 'params' | 'query'>): string {
  const filled = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) filled.set(name, String(value));
  const suffix = filled.size > 0 ? `?${filled}` : '';
  return apiBase + fillPath(path.path, params) + suffix;
}

/** A gateway in between may answer with a page of its own instead of a problem. */
async function problemOf(answer: Response): Promise<Problem> {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
  const problem = isProblem ? await answer.json().catch(() => null) : null;
  if (problem) return problem as Problem;
  const code = answer.status >= 500 ? 'internal-error' : answer.status === 401 ? 'not-signed-in' : 'invalid-request';
  return { type: 'about:blank', title: answer.statusText, status: answer.status, code, detail: '' };
}
