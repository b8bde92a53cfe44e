import type { RouteAnswer, RouteContract, RouteRequest } from '@verbeterbord/contracts/http/define-route';
import type { RoutePath } from '@verbeterbord/contracts/http/route-path';
import { NoConnection } from './api-problem.ts';
import { type RequestParts, sendRequest, urlOf } from './send-request.ts';

export type CallRequest<Route extends RouteContract> = RouteRequest<Route> &
  Pick<RequestParts, 'operationId' | 'ifNoneMatch' | 'signal'>;

/** Calls a route of the API: `call<typeof readBoard>(boardPaths.readBoard, { params: { teamId } })`. */
export async function call<Route extends RouteContract>(
  path: RoutePath,
  request: CallRequest<Route> = {},
): Promise<RouteAnswer<Route>> {
  const answer = await sendRequest(path, request as RequestParts);
  return (answer.status === 204 ? undefined : await jsonOf(answer)) as RouteAnswer<Route>;
}

const readings = new Map<string, { readonly etag: string; readonly answer: unknown }>();
const MOST_READINGS = 12;

/**
 * Reads what has an ETag, and asks whether it changed when it was read before; on 304 gives the earlier answer itself. Tag and answer are
 * kept together, so a reading that was thrown away half-way can never vouch for an older one.
 */
export async function readConditionally<Route extends RouteContract>(
  path: RoutePath,
  request: CallRequest<Route> = {},
): Promise<RouteAnswer<Route>> {
  const url = urlOf(path, request as RequestParts);
  const earlier = readings.get(url);
  const answer = await sendRequest(path, { ...(request as RequestParts), ifNoneMatch: earlier?.etag });
  if (answer.status === 304 && earlier) return earlier.answer as RouteAnswer<Route>;
  const read = (await jsonOf(answer)) as RouteAnswer<Route>;
  const etag = answer.headers.get('etag');
  readings.delete(url);
  if (etag) readings.set(url, { etag, answer: read });
  const oldest = readings.keys().next().value;
  if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
  return read;
}

/** Lets go of everything read before: somebody else may sit down here. */
export const forgetReadings = (): void => readings.clear();

/** A success that is no JSON was not said by our server but by a network that wants a sign-in of its own. */
const jsonOf = (answer: Response): Promise<unknown> =>
  answer.json().catch((cause) => {
    throw new NoConnection(cause);
  });
