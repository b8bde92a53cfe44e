import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import { problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { apiHeaders } from '../platform/http/headers.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Headers = Record<string, string>;

export interface Answer<Body> {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly body: Body;
  readonly text: string;
}

/** Asks the API as one person. Every answer is checked for what all answers have: the headers, and a problem when it is a refusal. */
export class TestClient {
  readonly #app: FastifyInstance;
  readonly cookie: string | null;

  constructor(app: FastifyInstance, cookie: string | null) {
    this.#app = app;
    this.cookie = cookie;
  }

  get<Body = Problem>(path: string, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, undefined, headers);
  }
  post<Body = Problem>(path: string, body?: unknown, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body, headers);
  }
  put<Body = Problem>(path: string, body?: unknown, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('PUT', path, body, headers);
  }
  patch<Body = Problem>(path: string, body?: unknown, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('PATCH', path, body, headers);
  }
  delete<Body = Problem>(path: string, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('DELETE', path, undefined, headers);
  }

  async send<Body>(method: Method, path: string, body: unknown, headers: Headers): Promise<Answer<Body>> {
    const reply = await this.#app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    expect(reply.headers).toMatchObject({ ...apiHeaders });
    if (reply.statusCode >= 400) {
      expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      const document = problem.parse(JSON.parse(reply.body));
      expect(document).toMatchObject({ status: reply.statusCode, type: `/problems/${document.code}` });
    }
    return {
      status: reply.statusCode,
      headers: reply.headers,
      body: (reply.body === '' ? undefined : JSON.parse(reply.body)) as Body,
      text: reply.body,
    };
  }
}
