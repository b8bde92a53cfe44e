import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { secureHeader } from '../http/headers.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { deviceWords } from './device-words.ts';
import { returnPath } from './return-path.ts';
import { cookieName, readCookie, sessionCookie } from './session-cookie.ts';
import { openAttempt, takeAttempt } from './sign-in-attempts.repository.ts';
import { attemptCookie, attemptCookieName, originOf, returnAddressPath } from './sign-in-origin.ts';
import { SignInRefusal } from './sign-in-refusal.ts';

const attemptHolds = 10 * 60;
const doneInWindow = '/aanmelden/gelukt';
const wellFormedPerson = /^[0-9a-f-]{36}$/;

/** On every answer around signing in: nothing of it is kept, framed, sniffed, or told to the next page. */
export const signInHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** The two addresses between the browser and the identity provider. Whatever happens, a page of the product follows. */
export function registerSignIn(app: FastifyInstance, dependencies: Dependencies): void {
  const { database, providers, sessions, isSecure, publicUrl, now } = dependencies;

  const sendTo = (reply: FastifyReply, path: string, cookies: readonly string[]) =>
    reply
      .headers({ ...signInHeaders, ...(isSecure ? secureHeader : {}) })
      .header('set-cookie', [...cookies])
      .redirect(path, 303);

  const sendBack = (request: FastifyRequest, reply: FastifyReply, error: unknown, from: Partial<Underway>) => {
    const refusal = error instanceof SignInRefusal ? error : new SignInRefusal('mislukt', 'something broke here');
    const details = { provider: from.providerId, fout: refusal.code, ...(error === refusal ? {} : { err: error }) };
    request.log[error === refusal ? 'warn' : 'error'](details, `signing in ended: ${refusal.message}`);
    const page = new URLSearchParams({ fout: refusal.code });
    if (from.returnTo === doneInWindow) page.set('venster', '1');
    else if (from.returnTo && from.returnTo !== '/') page.set('terug', from.returnTo);
    const spent = from.state ? [attemptCookie(from.state, '', isSecure, 0)] : [];
    return sendTo(reply, `/aanmelden?${page}`, spent);
  };

  app.get('/aanmelden/begin', { exposeHeadRoute: false }, async (request, reply) => {
    const asked = queryOf(request);
    const providerId = asked.get('aanbieder') ?? '';
    const returnTo = asked.get('venster') === '1' ? doneInWindow : returnPath(asked.get('terug') ?? undefined);
    try {
      const wayIn = providers.find(providerId, request.hostname);
      const origin = originOf(publicUrl, request);
      if (wayIn === null || origin === null) throw new SignInRefusal('mislukt', 'no such way in');
      const person = asked.get('persoon') ?? '';
      const isDemo = wayIn.organisation === null;
      if (isDemo && !wellFormedPerson.test(person)) return sendTo(reply, '/aanmelden', []);
      const hint: Record<string, string> = isDemo ? { login_hint: person } : {};
      const { address, ...expected } = await wayIn.provider.begin(origin + returnAddressPath, hint);
      const browser = randomBytes(32).toString('base64url');
      await openAttempt(database, { ...expected, browser, providerId, returnTo }, now() + attemptHolds * 1000);
      const cookie = attemptCookie(expected.state, browser, isSecure, attemptHolds);
      // The provider of the demo stands in this server, by whatever name that is reached.
      return sendTo(reply, isDemo ? address.pathname + address.search : address.href, [cookie]);
    } catch (error) {
      return sendBack(request, reply, error, { providerId, returnTo });
    }
  });

  app.get(returnAddressPath, { exposeHeadRoute: false }, async (request, reply) => {
    const query = queryOf(request);
    let underway: Partial<Underway> = {};
    try {
      const [state, ...others] = query.getAll('state');
      if (!state || others.length > 0) throw new SignInRefusal('mislukt', 'no state');
      underway = { state };
      const attempt = await takeAttempt(database, state);
      if (attempt === null) throw new SignInRefusal('verlopen', 'no sign-in is under way with this state');
      underway = attempt;
      const wayIn = providers.find(attempt.providerId, request.hostname);
      const origin = originOf(publicUrl, request);
      if (wayIn === null || origin === null) throw new SignInRefusal('mislukt', 'no such way in');
      const token = await completeSignIn(dependencies, wayIn, attempt, {
        browser: readCookie(request.headers.cookie, attemptCookieName(state, isSecure)),
        answer: new URL(`${origin}${returnAddressPath}?${query}`),
        device: deviceWords(request.headers['user-agent']),
        origin: request.ip,
        oldToken: readCookie(request.headers.cookie, cookieName(isSecure)),
        warn: (details, message) => request.log.warn(details, message),
      });
      const cookie = sessionCookie(token, isSecure, sessions.terms.most);
      return sendTo(reply, attempt.returnTo, [cookie, attemptCookie(state, '', isSecure, 0)]);
    } catch (error) {
      return sendBack(request, reply, error, underway);
    }
  });
}

interface Underway {
  readonly state: string;
  readonly providerId: string;
  readonly returnTo: string;
}

const queryOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '');
