import { createHash, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { Expected } from './open-id.ts';

/** A sign-in that has begun at one browser; state and browser are kept only as a hash. */
export interface Attempt extends Expected {
  readonly browser: string;
  readonly providerId: string;
  readonly returnTo: string;
}

export type TakenAttempt = Omit<Attempt, 'browser'> & {
  readonly expiresAt: number;
  readonly isOf: (browser: string | null) => boolean;
};

const open = { name: 'sign_in_attempt_open', text: 'SELECT sign_in_attempt_open($1, $2, $3, $4, $5, $6, $7)' };
const take = {
  name: 'sign_in_attempt_take',
  text: 'SELECT browser_hash, provider_id, nonce, code_verifier, return_to, expires_at FROM sign_in_attempt_take($1)',
};

export async function openAttempt(database: Database, attempt: Attempt, expiresAt: number): Promise<void> {
  const { state, browser, providerId, nonce, verifier, returnTo } = attempt;
  const until = new Date(expiresAt).toISOString();
  await database.run(open, [hashOf(state), hashOf(browser), providerId, nonce, verifier, returnTo, until]);
}

/** Takes the attempt of this state away and gives it: nobody comes back twice. Null when there is none. */
export async function takeAttempt(database: Database, state: string): Promise<TakenAttempt | null> {
  const [row] = await database.run<{
    browser_hash: Buffer;
    provider_id: string;
    nonce: string;
    code_verifier: string;
    return_to: string;
    expires_at: string;
  }>(take, [hashOf(state)]);
  if (row === undefined) return null;
  return {
    state,
    providerId: row.provider_id,
    nonce: row.nonce,
    verifier: row.code_verifier,
    returnTo: row.return_to,
    expiresAt: Date.parse(row.expires_at),
    isOf: (browser) => browser !== null && timingSafeEqual(hashOf(browser), row.browser_hash),
  };
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
