import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Where the browser comes back from the provider. */
export const returnAddressPath = '/aanmelden/terug';

/** The origin by which people reach this installation: as configured, else as this request came; null when that is no address. */
export function originOf(publicUrl: string | null, request: FastifyRequest): string | null {
  const address = publicUrl ?? `${request.protocol}://${request.host}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}

/** One cookie per attempt, so that two windows can sign in side by side; over https the browser itself keeps it to this host. */
export function attemptCookieName(state: string, isSecure: boolean): string {
  const name = `sign-in-${createHash('sha256').update(state).digest('hex').slice(0, 12)}`;
  return isSecure ? `__Host-${name}` : name;
}

/** The Set-Cookie value that ties an attempt to this browser for so many seconds; zero takes it back. */
export const attemptCookie = (state: string, browser: string, isSecure: boolean, seconds: number): string =>
  `${attemptCookieName(state, isSecure)}=${browser}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
