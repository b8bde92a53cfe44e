import { type ProblemCode, problems } from '@verbeterbord/contracts/problems/problems';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';

type Extension = Omit<Problem, 'type' | 'title' | 'status' | 'code' | 'detail'>;

/** An expected refusal on its way to the client. Thrown by use cases, rendered by the one error handler. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly extension: Extension;

  constructor(code: ProblemCode, detail: string, extension: Extension = {}) {
    super(detail);
    this.code = code;
    this.extension = extension;
  }
}

/** The problem document of a refusal: RFC 9457 with our code. */
export function problemDocument(code: ProblemCode, detail: string, extension: Extension = {}): Problem {
  const { status, title } = problems[code];
  return { type: `/problems/${code}`, title, status, code, detail, ...extension };
}

/** The answer for whatever does not exist for this person, whether or not it exists for others. */
export const notFound = (): ProblemError => new ProblemError('not-found', 'There is nothing here for you.');
