import autocannon from 'autocannon';

/** What one run of load gave. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  readonly answers: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Record<string, string>;
  readonly expect?: number;
  /** Makes each request another one, such as a change of another action. */
  readonly each?: () => { method: 'PUT'; path: string; body: string; headers?: Record<string, string> };
}

/** Runs closed-loop load. An answer with another status than expected counts as an error, never as speed. */
export async function load(options: LoadOptions): Promise<Load> {
  const { url, connections, seconds, headers = {}, expect = 200, each } = options;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
    ...(each
      ? {
          requests: [
            {
              setupRequest: (request: object) => {
                const next = each();
                const merged = { ...headers, 'content-type': 'application/json', ...next.headers };
                return { ...request, method: next.method, path: next.path, body: next.body, headers: merged };
              },
            },
          ],
        }
      : {}),
  });
  const counts = (result as unknown as { statusCodeStats: Record<string, { count: number }> }).statusCodeStats;
  const good = counts[expect]?.count ?? 0;
  const all = Object.values(counts).reduce((sum, { count }) => sum + count, 0);
  return {
    perSecond: good / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: all - good + result.errors + result.timeouts,
    answers: good,
  };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
