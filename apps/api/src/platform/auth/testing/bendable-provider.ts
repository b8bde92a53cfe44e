import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;

/** An answer as it goes over the wire; after a while when it says so, or never. */
export interface WireAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly silent?: boolean;
}

/** Every place at which this provider can be made to say something else than it should. */
export interface Bends {
  discovery?: (usual: Claims) => WireAnswer;
  comeBack?: (answer: URLSearchParams) => void;
  header?: (usual: Claims) => Claims;
  claims?: (usual: Claims) => Claims;
  /** The signature over header and payload. */
  sign?: (input: string, header: Claims) => string;
  /** The whole token, after signing. */
  idToken?: (usual: string) => string;
  token?: (usual: Claims) => WireAnswer;
  keys?: (usual: Claims) => WireAnswer;
}

interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A key pair with a name. */
export function newKey(kid: string = randomBytes(6).toString('hex')): Key {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

/** A small provider with a real key, that tells the truth until it is bent. */
export class BendableProvider {
  issuer = '';
  bends: Bends = {};
  subject = 'hanna';
  key = newKey();
  /** How often each address was asked. */
  readonly asked: string[] = [];
  readonly #codes = new Map<string, { nonce: string; challenge: string; clientId: string }>();
  readonly #server = createServer((request, answer) => void this.#answer(request, answer));

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    this.asked.push(url.pathname);
    if (url.pathname === '/authorize') return this.#authorize(url.searchParams, answer);
    const { status = 200, type = 'application/json', body = '', silent } = await this.#say(url.pathname, request);
    if (silent) return;
    answer.writeHead(status, { 'content-type': type });
    answer.end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  async #say(path: string, request: IncomingMessage): Promise<WireAnswer> {
    const plain = (body: unknown): WireAnswer => ({ body });
    if (path === '/.well-known/openid-configuration') return (this.bends.discovery ?? plain)(this.#discovery());
    if (path === '/jwks') return (this.bends.keys ?? plain)({ keys: [this.#publicJwk()] });
    if (path === '/token') return this.#token(new URLSearchParams(await textOf(request)));
    return { status: 404, body: 'not here' };
  }

  #discovery(): Claims {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      end_session_endpoint: `${this.issuer}/end`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  #authorize(asked: URLSearchParams, answer: ServerResponse): void {
    const code = randomBytes(16).toString('hex');
    const [nonce, challenge, clientId] = ['nonce', 'code_challenge', 'client_id'].map((name) => asked.get(name) ?? '');
    this.#codes.set(code, { nonce: nonce!, challenge: challenge!, clientId: clientId! });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer }).toString();
    this.bends.comeBack?.(back.searchParams);
    answer.writeHead(302, { location: back.href }).end();
  }

  #token(form: URLSearchParams): WireAnswer {
    const code = form.get('code') ?? '';
    const known = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (known?.challenge !== challenge) return { status: 400, body: { error: 'invalid_grant' } };
    const usual = { access_token: 'token-for-nothing', token_type: 'Bearer', id_token: this.#idToken(known) };
    return (this.bends.token ?? ((body) => ({ body })))(usual);
  }

  #idToken({ nonce, clientId }: { nonce: string; clientId: string }): string {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: this.issuer, sub: this.subject, aud: clientId, nonce, iat: now, exp: now + 300 };
    const claims = { ...usual, given_name: 'Hanna', family_name: 'de Boer', email: 'hanna@twin.example' };
    const header = { alg: 'RS256', typ: 'JWT', kid: this.key.kid };
    const bentHeader = this.bends.header?.(header) ?? header;
    const input = `${encode(bentHeader)}.${encode(this.bends.claims?.(claims) ?? claims)}`;
    const signature = this.bends.sign?.(input, bentHeader) ?? signWith(this.key.privateKey, input);
    return (this.bends.idToken ?? ((token) => token))(`${input}.${signature}`);
  }

  #publicJwk(): Claims {
    return { ...this.key.publicKey.export({ format: 'jwk' }), kid: this.key.kid, alg: 'RS256', use: 'sig' };
  }
}

export const signWith = (key: KeyObject, input: string): string =>
  createSign('RSA-SHA256').update(input).sign(key).toString('base64url');

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}
