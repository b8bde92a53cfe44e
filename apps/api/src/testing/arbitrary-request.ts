import fc from 'fast-check';

/** As much of JSON Schema as the description of the API uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

export interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: JsonSchema } } };
  readonly responses: Readonly<Record<string, object>>;
}

/** Ids that exist, by the name of the field that would hold them. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

export interface FuzzRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string;
}

const nastyTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff x',
  '\u202e',
  '\ufeff',
  '￿',
  '🙂'.repeat(101),
  'x'.repeat(5000),
  '__proto__',
  'constructor',
  "'; DROP TABLE action; --",
  '{{7*7}}',
  '%00',
  '\r\nset-cookie: a=b',
  '../../etc/passwd',
  '111222333',
  'e\u0301'.repeat(150),
];
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...nastyTexts),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    -0,
    2 ** 31,
    2 ** 53,
    Number.MIN_VALUE,
    [],
    {},
    [[]],
    [null],
    { a: {} },
  ),
  fc.constantFrom<unknown>('1900-02-29', '2026-13-01', '0000-00-00', '2200-12-31', '+275760-09-13'),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const nastyInUrl = [
  '%00',
  '%ff',
  '%',
  '%c0%af',
  '..%2f..',
  "'",
  '%F0%9F%99%82',
  '%20',
  'a'.repeat(190),
  'a'.repeat(400),
  '%7B%7D',
  'null',
  '-1',
  '1e400',
];

const sometimes = <Value>(weight: number, usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });

/** Values that mostly fit the schema, and now and then do not at all. */
function anyValueOf(schema: JsonSchema, name: string, known: KnownIds): fc.Arbitrary<unknown> {
  return sometimes(40, fittingValueOf(schema, name, known), nasty);
}

function fittingValueOf(schema: JsonSchema, name: string, known: KnownIds): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => anyValueOf(one, name, known)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known);
    case 'array':
      return fc.array(anyValueOf(schema.items ?? {}, name, known), { maxLength: 4 });
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer());
    case 'null':
      return fc.constant(null);
    default:
      return textOf(schema, name, known);
  }
}

function textOf({ format, maxLength }: JsonSchema, name: string, known: KnownIds): fc.Arbitrary<unknown> {
  if (format === 'uuid') return sometimes(20, fc.constantFrom(...(known[name] ?? known.any!)), fc.uuid());
  if (format === 'date') return fc.constantFrom('2026-12-01', '2027-06-30', '1900-01-01', '2200-12-31');
  return fc.oneof(
    { weight: 6, arbitrary: fc.lorem({ maxCount: 5 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength ?? 40, 210) }) },
    { weight: 2, arbitrary: fc.constantFrom(...nastyTexts) },
  );
}

/** Required fields are now and then left out, and unknown ones put in. */
function objectOf({ properties = {}, required = [] }: JsonSchema, known: KnownIds): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([field, schema]) => {
    const value = anyValueOf(schema, field, known);
    return [field, sometimes(required.includes(field) ? 30 : 1, value, fc.constant(undefined))] as const;
  });
  const known_ = fc.record(Object.fromEntries(fields));
  const extra = sometimes(15, fc.constant({}), fc.dictionary(fc.string({ maxLength: 12 }), nasty, { maxKeys: 2 }));
  return fc.tuple(known_, extra).map(([own, more]) => ({ ...more, ...own }));
}

const rawBodies = [
  '',
  '{',
  '[1,',
  'null',
  '"x"',
  '{"__proto__":{"x":1}}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  '{"seenVersion":1e400}',
  '\u0000',
  '{"title":"\\ud800"}',
];
const contentTypes = [
  'application/json; charset=utf-8',
  'application/json\t',
  'application/json;',
  'application/json; charset="',
  '',
  'x',
  'text/plain',
  'application/jsonx',
  'application/merge-patch+json',
  'multipart/form-data',
];
const keys = ['', 'x', '00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF', '\u00ff'];

/** One request to an operation of the description: usually nearly right, so that it comes far, with something odd in it. */
export function requestTo(path: string, operation: Operation, known: KnownIds): fc.Arbitrary<FuzzRequest> {
  const inPlace = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  const segment = ({ name, schema }: Operation['parameters'][number]) =>
    sometimes(
      25,
      fittingValueOf(schema, name, known).map((value) =>
        encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, '')),
      ),
      fc.constantFrom(...nastyInUrl),
    );
  const parts = Object.fromEntries(inPlace('path').map((parameter) => [parameter.name, segment(parameter)]));
  const query = inPlace('query').map((parameter) =>
    sometimes(
      parameter.required ? 12 : 1,
      segment(parameter).map((value) => `${parameter.name}=${value}`),
      fc.constantFrom('', 'x=1', '&&', '%=%', `${parameter.name}=`),
    ),
  );
  const schema = operation.requestBody?.content['application/json'].schema;
  const body = schema
    ? sometimes(
        20,
        anyValueOf(schema, '', known).map((value) => JSON.stringify(value)),
        fc.constantFrom(...rawBodies),
      )
    : fc.constant(undefined);
  return fc
    .record({
      parts: fc.record(parts),
      query: fc.tuple(...query),
      body,
      type: sometimes(25, fc.constant('application/json'), fc.constantFrom(...contentTypes)),
      key: sometimes(25, fc.uuid(), fc.constantFrom(...keys)),
      origin: sometimes(40, fc.constant(undefined), fc.constantFrom('null', 'https://elders.example', '::')),
    })
    .map(({ parts: chosen, query: asked, body: payload, type, key, origin }) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(chosen[name]));
      const search = asked.filter(Boolean).join('&');
      return {
        url: `/api/v1${filled}${search ? `?${search}` : ''}`,
        headers: {
          ...(payload === undefined ? {} : { 'content-type': type }),
          'idempotency-key': key,
          ...(origin ? { origin } : {}),
        },
        ...(payload === undefined ? {} : { payload }),
      };
    });
}
