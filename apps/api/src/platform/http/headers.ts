import type { FastifyInstance } from 'fastify';
import { notFound, ProblemError } from './problem.ts';

/** Version of the API, apart from that of the product. */
export const apiVersion = '1.0.0';

/** On every answer of the API: nothing of it is kept, framed, sniffed or run. */
export const apiHeaders = {
  'api-version': apiVersion,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** On every page and file of the browser's part. Everything comes from this origin, and no script or style stands in the page. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; " +
    "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'",
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=()',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** On every answer that is no page and not of the API, such as health; pages put their own in the place of these. */
const plainHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** On every answer of an installation behind https. */
export const secureHeader = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

const unsafeMethods = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Headers on every answer, those of the API foremost, and the wall against requests that another site makes in a person's name. */
export function guardTheApi(app: FastifyInstance, isSecure: boolean): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isSecure) reply.headers(secureHeader);
    if (!request.url.startsWith('/api/')) {
      reply.headers(plainHeaders);
      return done();
    }
    reply.headers(apiHeaders);
    if (request.url.split('?', 1)[0]?.endsWith('/')) return done(notFound());
    if (!unsafeMethods.has(request.method)) return done();
    const site = request.headers['sec-fetch-site'];
    const { origin, host } = request.headers;
    if (
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && hostOf(origin) !== host)
    ) {
      return done(new ProblemError('not-allowed', 'Another site sent this.'));
    }
    done();
  });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
