import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

/** What a test lets the server answer: nothing cuts the line. */
export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
}

export interface TinyServer {
  readonly heard: readonly Heard[];
  /** Waits for `count` requests in all. */
  readonly hear: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A real HTTP server on a free port, with `fetch` sending its relative addresses there until it is closed. */
export async function openTinyServer(
  answer: (heard: Heard) => Reply | null | Promise<Reply | null>,
): Promise<TinyServer> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body: text === '' ? {} : JSON.parse(text) };
    heard.push(one);
    const reply = await answer(one);
    if (reply === null) return void request.socket.destroy();
    const type = reply.status >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(reply.status, { 'content-type': type, ...reply.headers });
    response.end(reply.json === undefined ? undefined : JSON.stringify(reply.json));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => realFetch(new URL(String(input), origin), init);
  return {
    heard,
    hear: async (count) => {
      const until = Date.now() + 4_000;
      while (heard.length < count && Date.now() < until) await new Promise((next) => setTimeout(next, 5));
      if (heard.length < count) throw new Error(`heard ${heard.length} of ${count} requests`);
    },
    close: () => {
      globalThis.fetch = realFetch;
      return closed(server);
    },
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** A problem as the API writes it. */
export const problemReply = (status: number, code: string): Reply => ({
  status,
  json: { type: `/problems/${code}`, title: code, status, code, detail: '' },
});
