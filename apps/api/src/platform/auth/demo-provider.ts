import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { demoClientId, demoIssuer, demoMount } from './demo-settings.ts';
import { DemoStore } from './demo-store.ts';

export interface DemoProviderOptions {
  readonly isDemo: boolean;
  readonly clientSecret: string;
  /** Whether somebody may be chosen by this id. */
  readonly isDemoPerson: (id: string) => Promise<boolean>;
  /** Where the browser may be sent with an answer, seen from the request that asks for it. */
  readonly returnAddressOf: (request: IncomingMessage) => string | null;
}

/** A real provider with the people of the demo, who need no password: being chosen is enough. */
export interface DemoProvider {
  /** Answers a request whose path is below the mount. */
  readonly handle: (request: IncomingMessage, answer: ServerResponse) => Promise<void>;
  /** Signs in the person who was asked for, else nobody; gives the path at which the provider goes on. */
  readonly choose: (request: IncomingMessage, answer: ServerResponse) => Promise<string>;
}

/** Below the mount: where the provider asks who is there. */
export const chooseMount = '/kies';

/** Builds the provider of the demo. Throws outside a demo: whoever can choose a name there would be that person. */
export async function openDemoProvider(options: DemoProviderOptions): Promise<DemoProvider> {
  if (!options.isDemo) throw new Error('The demo provider starts only in a demo installation.');
  // Imported here, so that nothing of it is loaded where there is no demo.
  const { Provider } = await import('oidc-provider');
  const provider = new Provider(demoIssuer, {
    adapter: DemoStore,
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'demo-session', interaction: 'demo-choice', resume: 'demo-resume' },
      long: { path: demoMount, httpOnly: true, sameSite: 'lax' },
      short: { path: demoMount, httpOnly: true, sameSite: 'lax' },
    },
    clients: [
      {
        client_id: demoClientId,
        client_secret: options.clientSecret,
        redirect_uris: [`${new URL(demoIssuer).origin}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context, { uid }) => `${demoMount}${chooseMount}/${uid}` },
    findAccount: async (_context, id) =>
      (await options.isDemoPerson(id)) ? { accountId: id, claims: async () => ({ sub: id }) } : undefined,
    loadExistingGrant: grantEverything,
    renderError: (context) => context.redirect('/aanmelden?fout=mislukt'),
    ttl: { Session: 60, Interaction: 600, Grant: 600, AccessToken: 60, AuthorizationCode: 60, IdToken: 600 },
  });
  provider.proxy = true;
  provider.Client.prototype.redirectUriAllowed = (address) => {
    const request = Provider.ctx?.req;
    return request !== undefined && options.returnAddressOf(request) === address;
  };
  const answer = provider.callback();
  return {
    handle: async (request, response) => void (await answer(request, response)),
    choose: async (request, response) => {
      const { params } = await provider.interactionDetails(request, response);
      const asked = String(params.login_hint ?? '');
      const result = (await options.isDemoPerson(asked))
        ? { login: { accountId: asked, remember: false } }
        : { error: 'access_denied' };
      return new URL(await provider.interactionResult(request, response, result), demoIssuer).pathname;
    },
  };
}

/** The only one who asks is this server itself, so there is nothing to agree to. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  if (!oidc.account || !oidc.client) return undefined;
  const grant = new oidc.provider.Grant({ accountId: oidc.account.accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' };
}
