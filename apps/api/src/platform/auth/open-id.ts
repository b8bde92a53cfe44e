import * as client from 'openid-client';
import { isThisMachine, type ProviderSettings } from '../config/sign-in-file.ts';
import { proofAt } from './client-proof.ts';
import { providerFetch, providerPatience } from './provider-fetch.ts';
import { refusalOf, SignInRefusal } from './sign-in-refusal.ts';

/** What is kept of a sign-in while the browser is at the provider. */
export interface Expected {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What a provider says, after every check, about who came back. */
export interface Arrival {
  readonly issuer: string;
  readonly subject: string;
  readonly idToken: string;
  /** What it tells of the person, asked further only when the token names nobody. */
  readonly claims: () => Promise<Readonly<Record<string, unknown>>>;
}

export interface OpenIdOptions {
  readonly now: () => number;
  /** Reaches a provider that stands in this server itself. */
  readonly ask?: client.CustomFetch;
}

const discoveryHolds = 60 * 60 * 1000;
const clockDifference = 60;

/** Our side of OpenID Connect at one identity provider: code flow with PKCE, state and nonce, and the signature of every token checked. */
export class OpenIdProvider {
  readonly settings: ProviderSettings;
  readonly #now: () => number;
  readonly #fetch: client.CustomFetch;
  #known: { metadata: client.ServerMetadata; until: number } | null = null;
  #asking: Promise<client.ServerMetadata> | null = null;

  constructor(settings: ProviderSettings, { now, ask }: OpenIdOptions) {
    this.settings = settings;
    this.#now = now;
    this.#fetch = providerFetch(ask);
  }

  /** Where to send the browser, and what to expect when it comes back. */
  async begin(redirectUri: string, asked: Record<string, string> = {}): Promise<Expected & { address: URL }> {
    const expected = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = await this.#within(async (configuration) =>
      client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: this.settings.scope,
        state: expected.state,
        nonce: expected.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(expected.verifier),
        code_challenge_method: 'S256',
        ...asked,
      }),
    );
    return { ...expected, address };
  }

  /** Checks the answer with which a browser came back, and exchanges its code. Throws a SignInRefusal. */
  async finish(answer: URL, { state, nonce, verifier }: Expected): Promise<Arrival> {
    return this.#within(async (configuration) => {
      const tokens = await client.authorizationCodeGrant(configuration, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || !tokens.id_token) throw new SignInRefusal('mislukt', 'no ID token');
      this.#checkFurther(claims);
      return {
        issuer: claims.iss,
        subject: claims.sub,
        idToken: tokens.id_token,
        claims: async () => {
          if (namesSomebody(claims) || !configuration.serverMetadata().userinfo_endpoint) return claims;
          const more = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(() => ({}));
          return { ...claims, ...more };
        },
      };
    });
  }

  /** Where to sign out at the provider as well; null when it has no such address, or cannot be reached. */
  async signOutAddress(idToken: string | null, returnTo: string): Promise<string | null> {
    try {
      const configuration = await this.#configuration();
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      const hint: Record<string, string> = idToken ? { id_token_hint: idToken } : {};
      return client.buildEndSessionUrl(configuration, { ...hint, post_logout_redirect_uri: returnTo }).href;
    } catch {
      return null;
    }
  }

  /** What the library leaves to its user: a token from the future, one for another party too, and a person without a name. */
  #checkFurther(claims: client.IDToken): void {
    if (claims.iat > this.#now() / 1000 + clockDifference)
      throw new SignInRefusal('mislukt', 'a token from the future');
    if (claims.azp !== undefined && claims.azp !== this.settings.clientId) {
      throw new SignInRefusal('mislukt', 'a token for another party');
    }
    if (claims.sub.trim() === '' || claims.sub.length > 255)
      throw new SignInRefusal('mislukt', 'a subject that is none');
  }

  async #within<Value>(work: (configuration: client.Configuration) => Promise<Value>): Promise<Value> {
    try {
      return await work(await this.#configuration());
    } catch (error) {
      const refusal = refusalOf(error);
      // Whoever moved or changed keys says so in its discovery document, which is read anew next time.
      if (refusal.code !== 'geweigerd') this.#known = null;
      throw refusal;
    }
  }

  /** Made anew each time, as the keys of the provider live in it: nobody signs in with a key that was withdrawn yesterday. */
  async #configuration(): Promise<client.Configuration> {
    const metadata = await this.#metadata();
    const { clientId, proof } = this.settings;
    const authentication = await proofAt(metadata, proof);
    const configuration = new client.Configuration(metadata, clientId, undefined, authentication);
    configuration.timeout = providerPatience;
    configuration[client.customFetch] = this.#fetch;
    client.enableNonRepudiationChecks(configuration);
    if (this.#isOnThisMachine) client.allowInsecureRequests(configuration);
    return configuration;
  }

  async #metadata(): Promise<client.ServerMetadata> {
    if (this.#known && this.#known.until > this.#now()) return this.#known.metadata;
    this.#asking ??= this.#discover().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #discover(): Promise<client.ServerMetadata> {
    const { issuer, clientId } = this.settings;
    const found = await client.discovery(new URL(issuer), clientId, undefined, client.None(), {
      timeout: providerPatience,
      [client.customFetch]: this.#fetch,
      ...(this.#isOnThisMachine ? { execute: [client.allowInsecureRequests] } : {}),
    });
    const { supportsPKCE: _, ...metadata } = found.serverMetadata();
    // The library lets a slash more or less pass, and some providers by name.
    if (metadata.issuer !== issuer) throw new SignInRefusal('mislukt', 'discovery names another issuer');
    this.#known = { metadata, until: this.#now() + discoveryHolds };
    return metadata;
  }

  get #isOnThisMachine(): boolean {
    const { protocol, hostname } = new URL(this.settings.issuer);
    return protocol === 'http:' && isThisMachine(hostname);
  }
}

const namesSomebody = ({ given_name, family_name, name }: Record<string, unknown>): boolean =>
  [given_name, family_name, name].some((one) => typeof one === 'string' && one.trim() !== '');
