import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { cookieName, readCookie } from '../auth/session-cookie.ts';
import { apiHeaders } from './headers.ts';
import { networkOf } from './network-of.ts';
import { ProblemError } from './problem.ts';

/** How many requests are taken: of one session and of one network without a session in ten seconds, and of signing in in a minute. */
export interface Limits {
  readonly perSession: number;
  readonly perNetwork: number;
  readonly signingIn: number;
}

/** A busy board asks some ten a second; a whole town hall behind one address signs in at nine, with three requests each. */
export const usualLimits: Limits = { perSession: 600, perNetwork: 600, signingIn: 300 };

interface Window {
  count: number;
  until: number;
}

const mostWindows = 20_000;
const signingIn = /^\/(aanmelden\/(begin|terug)|api\/v1\/(sign-in-options|demo-sessions))(\?|$)/;

/**
 * Counts requests in fixed windows, in the memory of this node. A session counts for itself once PostgreSQL has said that it is one; an
 * unknown cookie counts for its network, so making cookies up is no way round. Kept by hash: a token stands nowhere here.
 */
export class RequestLimits {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #sessions = new Map<string, Window>();
  readonly #networks = new Map<string, Window>();

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** How many windows are kept in memory. */
  get size(): number {
    return this.#sessions.size + this.#networks.size;
  }

  /** Counts one request; gives the seconds to wait, zero when it may go on. */
  count(url: string, token: string | null, address: string): number {
    if (signingIn.test(url)) {
      return this.#add(this.#networks, `signing in ${networkOf(address)}`, 60_000, this.#limits.signingIn);
    }
    const session = token === null ? '' : keyOf(token);
    if (this.#sessions.has(session)) return this.#add(this.#sessions, session, 10_000, this.#limits.perSession);
    return this.#add(this.#networks, networkOf(address), 10_000, this.#limits.perNetwork);
  }

  /** From now on this token counts for itself. */
  know(token: string): void {
    const key = keyOf(token);
    if (!this.#sessions.has(key)) this.#open(this.#sessions, key, 10_000);
  }

  #add(windows: Map<string, Window>, key: string, lasts: number, most: number): number {
    const known = windows.get(key);
    const window = known !== undefined && known.until > this.#now() ? known : this.#open(windows, key, lasts);
    window.count++;
    return window.count > most ? Math.ceil((window.until - this.#now()) / 1000) : 0;
  }

  #open(windows: Map<string, Window>, key: string, lasts: number): Window {
    const window = { count: 0, until: this.#now() + lasts };
    // Opened anew it goes to the end, so the first one is the one longest ago.
    windows.delete(key);
    if (windows.size >= mostWindows) windows.delete(windows.keys().next().value!);
    windows.set(key, window);
    return window;
  }
}

const keyOf = (token: string): string => hash('sha256', token, 'base64');

/** Answers 429 to who asks too much of the API or of signing in; pages and files are not counted. */
export function limitRequests(app: FastifyInstance, limits: RequestLimits, isSecure: boolean): void {
  const cookie = cookieName(isSecure);
  app.addHook('onRequest', (request, reply, done) => {
    const { url } = request;
    if (!url.startsWith('/api/') && !signingIn.test(url)) return done();
    const wait = limits.count(url, readCookie(request.headers.cookie, cookie), request.ip);
    if (wait === 0) return done();
    reply.headers(apiHeaders).header('retry-after', String(wait));
    done(new ProblemError('too-many-requests', `Wait ${wait} seconds.`));
  });
}
