import type { CustomFetch } from 'openid-client';
import { SignInRefusal } from './sign-in-refusal.ts';

/** How long an identity provider may take over one answer, in seconds. */
export const providerPatience = 5;

const mostBytes = 512 * 1024;

/**
 * Asks an identity provider. An answer that does not come, or that says it is out of order, is `onbereikbaar`; one that goes on and on is
 * cut off, so that a provider cannot fill the memory of this server.
 */
export function providerFetch(ask: CustomFetch = (url, options) => fetch(url, options as RequestInit)): CustomFetch {
  return async (url, options) => {
    let answer: Response;
    let body: Uint8Array<ArrayBuffer> | null;
    try {
      answer = await ask(url, options);
      body = await readUpTo(mostBytes, answer);
    } catch (error) {
      throw new SignInRefusal('onbereikbaar', 'the provider does not answer', { cause: error });
    }
    if (body === null) throw new SignInRefusal('mislukt', 'the answer of the provider is too large');
    if (answer.status >= 500 || answer.status === 429) {
      throw new SignInRefusal('onbereikbaar', `the provider answers with status ${answer.status}`);
    }
    const isBare = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(isBare ? null : body, { status: answer.status, headers: answer.headers });
  };
}

async function readUpTo(most: number, { body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
