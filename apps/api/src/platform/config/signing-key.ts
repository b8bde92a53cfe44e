import { createPrivateKey, type KeyObject } from 'node:crypto';

/** A private key with the algorithm it signs with, and what the header of a signature says about it. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly algorithm: 'RS256' | 'PS256' | 'ES256' | 'ES384' | 'EdDSA';
  readonly header: Readonly<Record<string, string>>;
}

type Jwk = Record<string, unknown>;

/** A private key out of PEM or JWK; null when the text holds none, or one of a kind that is not used for signing in. */
export function readSigningKey(text: string): SigningKey | null {
  try {
    const jwk = text.trimStart().startsWith('{') ? (JSON.parse(text) as Jwk) : null;
    const key = jwk ? createPrivateKey({ key: jwk, format: 'jwk' }) : createPrivateKey(text);
    const algorithm = algorithmOf(key, jwk?.alg);
    return algorithm ? { key, algorithm, header: headerOf(jwk ?? {}) } : null;
  } catch {
    return null;
  }
}

function algorithmOf(key: KeyObject, asked: unknown): SigningKey['algorithm'] | null {
  if (key.asymmetricKeyType === 'rsa') return asked === 'PS256' ? 'PS256' : 'RS256';
  if (key.asymmetricKeyType === 'ed25519') return 'EdDSA';
  const curve = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : null;
  if (curve === 'prime256v1') return 'ES256';
  return curve === 'secp384r1' ? 'ES384' : null;
}

/** Some providers find the key by its certificate instead of by its name. */
function headerOf(jwk: Jwk): Record<string, string> {
  const header: Record<string, string> = {};
  for (const name of ['kid', 'x5t', 'x5t#S256']) if (typeof jwk[name] === 'string') header[name] = jwk[name];
  return header;
}
