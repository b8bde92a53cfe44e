import type { OutboxEntry, OutboxRequest } from './outbox-entry.ts';

/** The version of the thing that the person saw, wherever the route carries it. */
export function seenVersionOf({ body, query }: OutboxRequest): number | undefined {
  const seen = body?.seenVersion ?? query?.seenVersion;
  return typeof seen === 'number' ? seen : undefined;
}

function withSeenVersion(request: OutboxRequest, seenVersion: number): OutboxRequest {
  return request.body?.seenVersion === undefined
    ? { ...request, query: { ...request.query, seenVersion } }
    : { ...request, body: { ...request.body, seenVersion } };
}

/**
 * The request with the version that my own earlier write made, when nobody else came in between: whoever changes a thing twice in a row
 * saw their own first change. An earlier write without a version (out of the bin) counts as made on the one before.
 */
export function followOwnWrite(request: OutboxRequest, earlier: OutboxEntry): OutboxRequest {
  if (earlier.acked === undefined) return request;
  const { version } = earlier.acked;
  const base = seenVersionOf(earlier.request) ?? version - 1;
  return seenVersionOf(request) === base && version === base + 1 ? withSeenVersion(request, version) : request;
}
