import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A real oidc-provider with two clients: one with a secret, one that signs. */
export interface HonestProvider {
  readonly issuer: string;
  /** Who is signed in at the provider from now on; null: who refuses. */
  subject: string | null;
  readonly clientKey: KeyObject;
  readonly stop: () => Promise<void>;
}

export const honestSecret = 'the-secret-of-the-client-with-a-secret';

/** Starts it for an installation that people reach at this origin. */
export async function startHonestProvider(origin: string): Promise<HonestProvider> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const honest = { issuer, subject: 'noor' as string | null, clientKey: client.privateKey, stop: () => stop(server) };
  const common = {
    redirect_uris: [`${origin}/aanmelden/terug`],
    post_logout_redirect_uris: [`${origin}/aanmelden`],
    response_types: ['code' as const],
    grant_types: ['authorization_code'],
  };
  const provider = new Provider(issuer, {
    clients: [
      { ...common, client_id: 'with-secret', client_secret: honestSecret },
      {
        ...common,
        client_id: 'with-key',
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks: { keys: [{ ...client.publicKey.export({ format: 'jwk' }), kid: 'ours', alg: 'ES256', use: 'sig' }] },
      },
    ],
    jwks: { keys: [newRsaKey()] },
    cookies: { keys: ['cookies of a test'] },
    claims: { openid: ['sub'], profile: ['given_name', 'family_name'], email: ['email'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/who/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, given_name: 'Noor', family_name: 'van Dijk', email: 'noor@honest.example' }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.account!.accountId, clientId: oidc.client!.clientId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', async (request, reply) => {
    if (!request.url?.startsWith('/who/')) return void answer(request, reply);
    const result = honest.subject ? { login: { accountId: honest.subject } } : { error: 'access_denied' };
    await provider.interactionFinished(request, reply, result);
  });
  return honest;
}

function newRsaKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'honest', alg: 'RS256', use: 'sig' };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
