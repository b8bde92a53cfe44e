import { Agent, request } from 'node:http';

/** A request that is sent and waited for. */
export interface Sent {
  readonly method: 'GET' | 'PUT';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends one request on a connection that stays open; resolves with the status when the whole answer is in. */
export function send({ method, url, headers, body }: Sent): Promise<number> {
  return new Promise((done, fail) => {
    const length =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request(url, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      answer.resume();
      answer.once('end', () => done(answer.statusCode ?? 0));
    });
    outgoing.once('error', fail);
    outgoing.end(body);
  });
}

/** Latencies in milliseconds of requests sent one after another. Throws on an answer that is no success. */
export async function oneByOne(count: number, each: () => Sent): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let sent = 0; sent < count; sent++) {
    const next = each();
    const start = performance.now();
    const status = await send(next);
    if (status >= 300) throw new Error(`${next.method} ${next.url} gave ${status}`);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(count * 0.5)]!, p99: times[Math.floor(count * 0.99)]! };
}
