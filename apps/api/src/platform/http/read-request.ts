import type { RouteContract } from '@verbeterbord/contracts/http/define-route';
import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { FastifyRequest } from 'fastify';
import type { ZodType, z } from 'zod';
import { ProblemError } from './problem.ts';

type Place = Fault['in'];
type Issue = z.core.$ZodIssue;

/** The parsed parts of a request. Throws `invalid-request` with every fault of every part at once. */
export function readRequest(contract: RouteContract, request: FastifyRequest) {
  const faults: Fault[] = [];
  const read = (place: Place, schema: ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(value ?? {});
    if (parsed.success) return parsed.data;
    faults.push(...parsed.error.issues.flatMap((issue) => faultsOf(place, issue, value)));
    return undefined;
  };
  const params = read('path', contract.params, request.params);
  const query = read('query', contract.query, request.query);
  const body = read('body', contract.body, request.body);
  if (faults.length > 0) throw invalidRequest(faults);
  return { params, query, body };
}

/** The refusal of a request that is not right, with where and why. */
export const invalidRequest = (errors: readonly Fault[]): ProblemError =>
  new ProblemError('invalid-request', `Wrong: ${errors.map((fault) => fault.field || fault.in).join(', ')}.`, {
    errors: [...errors],
  });

/** A fault found by a rule instead of by the shape, such as an ambition that is out of reach. */
export const bodyFault = (field: string, code: Fault['code'], message: string): Fault => ({
  in: 'body',
  field,
  code,
  message,
});

function faultsOf(place: Place, issue: Issue, value: unknown): Fault[] {
  const field = issue.path.join('.');
  const { message } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        in: place,
        field: [field, key].filter(Boolean).join('.'),
        code: 'unknown-field',
        message,
      }));
    case 'invalid_type':
      return [{ in: place, field, code: isMissing(value, issue.path) ? 'required' : 'wrong-type', message }];
    case 'too_small':
      return [{ in: place, field, code: issue.origin === 'string' ? 'too-short' : 'not-allowed-value', message }];
    case 'too_big':
      return [{ in: place, field, code: issue.origin === 'string' ? 'too-long' : 'not-allowed-value', message }];
    case 'invalid_value':
      return [{ in: place, field, code: isMissing(value, issue.path) ? 'required' : 'not-allowed-value', message }];
    default:
      return [{ in: place, field, code: 'not-well-formed', message }];
  }
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = value;
  for (const step of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return at === undefined;
}
