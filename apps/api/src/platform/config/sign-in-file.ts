import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { readSigningKey, type SigningKey } from './signing-key.ts';

/** How this installation proves to an identity provider who it is. */
export type ClientProof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'key'; readonly key: SigningKey };

/** One identity provider at which people of an organisation sign in. */
export interface ProviderSettings {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly proof: ClientProof;
  /** Host names of this installation, and domains of e-mail addresses, by which this provider is chosen; both in small letters. */
  readonly hosts: readonly string[];
  readonly emailDomains: readonly string[];
  readonly scope: string;
}

/** An organisation of this installation with its identity providers, and who is its first administrator there. */
export interface OrganisationSettings {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly municipalities: readonly { readonly name: string; readonly code: string }[];
  readonly providers: readonly ProviderSettings[];
  readonly administrators: readonly { readonly provider: string; readonly subject: string }[];
}

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens');
const name = z.string().trim().min(1).max(120);
const domain = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'must be a host name without port');

const provider = z
  .strictObject({
    id: slug.max(60).refine((id) => id !== 'demo', 'demo is the name of the demo itself'),
    name,
    issuer: z.string().refine(isIssuer, 'must be an https address without query (http only on this machine itself)'),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1).optional(),
    clientSecretFile: z.string().min(1).optional(),
    privateKeyFile: z.string().min(1).optional(),
    hosts: z.array(domain).default([]),
    emailDomains: z.array(domain).default([]),
    scope: z
      .string()
      .default('openid profile email')
      .refine((scope) => scope.split(' ').includes('openid'), 'must hold openid'),
  })
  .refine(
    (one) => [one.clientSecret, one.clientSecretFile, one.privateKeyFile].filter(Boolean).length === 1,
    'must name one of clientSecret, clientSecretFile and privateKeyFile',
  );

const organisation = z.strictObject({
  slug: slug.max(60),
  name,
  shortName: name,
  municipalities: z
    .array(z.strictObject({ name, code: z.string().regex(/^GM\d{4}$/, 'must be like GM1723') }))
    .default([]),
  providers: z.array(provider).min(1),
  administrators: z.array(z.strictObject({ provider: z.string(), subject: z.string().min(1) })).default([]),
});

const file = z
  .strictObject({ organisations: z.array(organisation).min(1) })
  .superRefine(({ organisations }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    const twice = (values: readonly string[]) => values.find((value, at) => values.indexOf(value) !== at);
    const slugTwice = twice(organisations.map((one) => one.slug));
    if (slugTwice) refuse(`two organisations have the slug ${slugTwice}`);
    const idTwice = twice(organisations.flatMap(({ providers }) => providers.map(({ id }) => id)));
    if (idTwice) refuse(`two providers have the id ${idTwice}`);
    // An address that points at two organisations would tell the people of one that the other is here too.
    for (const key of ['hosts', 'emailDomains'] as const) {
      const shared = twice(
        organisations.flatMap(({ providers }) => [...new Set(providers.flatMap((one) => one[key]))]),
      );
      if (shared) refuse(`${shared} stands in ${key} of two organisations`);
    }
    for (const { providers, administrators } of organisations) {
      const stray = administrators.find((one) => !providers.some(({ id }) => id === one.provider));
      if (stray) refuse(`an administrator names the provider ${stray.provider}, which that organisation does not have`);
    }
  });

/** Reads where people sign in. Throws an Error with one sentence that names what is wrong, without the secrets in it. */
export function readSignInFile(path: string): readonly OrganisationSettings[] {
  const parsed = file.safeParse(parseJson(path));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.');
    throw new Error(`The sign-in file ${path} is not right: ${place ? `${place}: ` : ''}${issue?.message}.`);
  }
  return parsed.data.organisations.map((one) => ({
    ...one,
    providers: one.providers.map(({ clientSecret, clientSecretFile, privateKeyFile, ...rest }) => ({
      ...rest,
      proof: readProof(path, rest.id, { clientSecret, clientSecretFile, privateKeyFile }),
    })),
  }));
}

type GivenProof = { clientSecret?: string; clientSecretFile?: string; privateKeyFile?: string };

function readProof(
  path: string,
  id: string,
  given: { [Key in keyof GivenProof]: GivenProof[Key] | undefined },
): ClientProof {
  if (given.clientSecret) return { kind: 'secret', secret: given.clientSecret };
  const beside = (named: string) => resolve(dirname(path), named);
  if (given.clientSecretFile) {
    const secret = readText(beside(given.clientSecretFile)).trim();
    if (secret === '') throw new Error(`The clientSecretFile of provider ${id} is empty.`);
    return { kind: 'secret', secret };
  }
  const keyFile = beside(given.privateKeyFile!);
  const key = readSigningKey(readText(keyFile));
  if (key === null)
    throw new Error(`The privateKeyFile ${keyFile} of provider ${id} holds no private key in PEM or JWK.`);
  return { kind: 'key', key };
}

function parseJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The sign-in file ${path} is not JSON.`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`The file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text) || text.includes('?') || text.includes('#')) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
}

/** Whether a host name of a URL means this machine itself. */
export const isThisMachine = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
