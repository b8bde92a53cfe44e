import { webcrypto } from 'node:crypto';
import * as client from 'openid-client';
import type { ClientProof } from '../config/sign-in-file.ts';
import type { SigningKey } from '../config/signing-key.ts';

/** Shows an identity provider who asks: with a signature, else with the secret in the way that this provider takes it. */
export async function proofAt(metadata: client.ServerMetadata, proof: ClientProof): Promise<client.ClientAuth> {
  if (proof.kind === 'key') return signing(proof.key);
  const takesBasic = metadata.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
  return takesBasic ? client.ClientSecretBasic(proof.secret) : client.ClientSecretPost(proof.secret);
}

async function signing({ key, algorithm, header: more }: SigningKey): Promise<client.ClientAuth> {
  const parameters = {
    RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
    ES256: { name: 'ECDSA', namedCurve: 'P-256' },
    ES384: { name: 'ECDSA', namedCurve: 'P-384' },
    EdDSA: { name: 'Ed25519' },
  }[algorithm];
  const bytes = key.export({ type: 'pkcs8', format: 'der' });
  const imported = await webcrypto.subtle.importKey('pkcs8', bytes, parameters, false, ['sign']);
  return client.PrivateKeyJwt(imported, {
    [client.modifyAssertion]: (header) => Object.assign(header, more, { alg: algorithm }),
  });
}
