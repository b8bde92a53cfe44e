import { z } from 'zod';
import { type ProblemCode, problems } from './problems.ts';

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** One fault in a request: where it stands and what is wrong with it. */
export const fault = z.strictObject({
  in: z.enum(['path', 'query', 'header', 'body']),
  field: z.string(),
  code: z.enum([
    'required',
    'wrong-type',
    'too-short',
    'too-long',
    'not-allowed-value',
    'unknown-field',
    'unknown',
    'not-in-reach',
    'not-a-long-term-ambition',
    'short-term-needs-long-term',
    'not-active',
    'through-team-of-teams',
    'not-well-formed',
  ]),
  message: z.string(),
});

/** RFC 9457 problem details, with what the person needs to go on. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  detail: z.string(),
  errors: z.array(fault).optional(),
  suspicions: z.array(z.strictObject({ field: z.string(), kind: z.string(), start: z.int(), end: z.int() })).optional(),
  conflicts: z
    .array(z.strictObject({ field: z.string(), theirs: z.unknown(), mine: z.unknown(), by: z.string().nullable() }))
    .optional(),
  outcomeFaults: z.array(z.strictObject({ actionId: z.string(), fault: z.string() })).optional(),
  version: z.int().optional(),
  reason: z.string().optional(),
  actions: z.array(z.strictObject({ id: z.string(), title: z.string() })).optional(),
  ambitions: z.array(z.strictObject({ id: z.string(), title: z.string() })).optional(),
});

export type Fault = z.infer<typeof fault>;
export type Problem = z.infer<typeof problem>;
