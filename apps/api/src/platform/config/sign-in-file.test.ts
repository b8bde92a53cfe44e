import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { trustedProxy } from './trusted-proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const provider = {
  id: 'entra',
  name: 'Werkaccount',
  issuer: 'https://login.example/t/v2.0',
  clientId: 'c',
  clientSecret: 's',
};
const organisation = { slug: 'veldstad', name: 'Gemeente Veldstad', shortName: 'Veldstad', providers: [provider] };
const read = (organisations: unknown) => readConfig({ SIGN_IN_FILE: put('in.json', { organisations }) }).signIn;
const withProvider = (change: object) => [{ ...organisation, providers: [{ ...provider, ...change }] }];

describe('the sign-in file', () => {
  it('names organisations with their providers', () => {
    const [one] = read([{ ...organisation, municipalities: [{ name: 'Veldstad', code: 'GM1999' }] }]);
    expect(one).toMatchObject({ slug: 'veldstad', administrators: [] });
    expect(one?.providers[0]).toMatchObject({ scope: 'openid profile email', proof: { kind: 'secret', secret: 's' } });
    expect(readConfig({}).signIn).toEqual([]);
  });

  it('takes a secret from a file beside it, and a key in PEM or JWK', () => {
    put('secret.txt', 'from-file\n');
    const none = { clientSecret: undefined };
    expect(read(withProvider({ ...none, clientSecretFile: 'secret.txt' }))[0]?.providers[0]?.proof).toEqual({
      kind: 'secret',
      secret: 'from-file',
    });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    put('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
    put('key.json', { ...privateKey.export({ format: 'jwk' }), kid: 'k1', alg: 'PS256' });
    const algorithms = ['key.pem', 'key.json'].map((privateKeyFile) => {
      const proof = read(withProvider({ ...none, privateKeyFile }))[0]?.providers[0]?.proof;
      return proof?.kind === 'key' && [proof.key.algorithm, proof.key.header];
    });
    expect(algorithms).toEqual([
      ['RS256', {}],
      ['PS256', { kid: 'k1' }],
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no organisation', [], /organisations/],
    ['an unknown word', [{ ...organisation, slugg: 'x' }], /slugg/],
    ['an issuer without https', withProvider({ issuer: 'http://login.example' }), /issuer: must be an https address/],
    ['an issuer with a query', withProvider({ issuer: 'https://login.example?x=1' }), /issuer/],
    ['two secrets', withProvider({ clientSecretFile: 'secret.txt' }), /one of clientSecret/],
    ['no secret', withProvider({ clientSecret: undefined }), /one of clientSecret/],
    ['the id of the demo', withProvider({ id: 'demo' }), /demo/],
    ['a scope without openid', withProvider({ scope: 'profile' }), /openid/],
    ['one id twice', [organisation, { ...organisation, slug: 'b' }], /two providers have the id entra/],
    ['one slug twice', [organisation, organisation], /two organisations have the slug veldstad/],
    [
      'one host for two organisations',
      [
        ...withProvider({ hosts: ['a.nl'] }),
        { ...organisation, slug: 'b', providers: [{ ...provider, id: 'x', hosts: ['A.nl'] }] },
      ],
      /a\.nl stands in hosts of two/,
    ],
    [
      'an administrator of elsewhere',
      [{ ...organisation, administrators: [{ provider: 'x', subject: 's' }] }],
      /administrator/,
    ],
    ['a key that is none', withProvider({ clientSecret: undefined, privateKeyFile: 'in.json' }), /no private key/],
    ['a file that is not there', withProvider({ clientSecret: undefined, clientSecretFile: 'gone' }), /cannot be read/],
  ])('with %s is refused with one sentence', (_name, organisations, sentence) => {
    expect(() => read(organisations)).toThrow(sentence);
  });

  it('that is not there, or is not JSON, says so', () => {
    expect(() => readConfig({ SIGN_IN_FILE: join(folder, 'gone.json') })).toThrow(/cannot be read \(ENOENT\)/);
    expect(() => readConfig({ SIGN_IN_FILE: put('no.json', '{') })).toThrow(/is not JSON/);
  });
});

describe('the terms of sessions and proxies', () => {
  it('are an hour, twelve hours and no proxy, unless told', () => {
    expect(readConfig({})).toMatchObject({ sessionTerms: { idle: 3600, most: 43_200 }, trustProxy: 0 });
    const told = readConfig({ SESSION_IDLE_MINUTES: '15', SESSION_HOURS: '8', TRUST_PROXY: '1' });
    expect(told).toMatchObject({ sessionTerms: { idle: 900, most: 28_800 }, trustProxy: 1 });
    expect(() => readConfig({ SESSION_HOURS: '0' })).toThrow(/SESSION_HOURS/);
  });

  it('believe a proxy on a network of our own, so many and no more', () => {
    const trusts = trustedProxy(2);
    expect([trusts('127.0.0.1', 0), trusts('10.1.2.3', 1), trusts('10.1.2.3', 2)]).toEqual([true, true, false]);
    expect([trusts('203.0.113.9', 0), trusts('::1', 0), trusts('2001:db8::1', 0)]).toEqual([false, true, false]);
    expect(trusts('::ffff:10.0.0.1', 0)).toBe(true);
  });
});
