import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';

/** The server refused, and says why. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ApiProblem';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** The server could not be reached, or something in between answered for it. */
export class NoConnection extends Error {
  constructor(cause?: unknown) {
    super('no connection', { cause });
    this.name = 'NoConnection';
  }
}

/** Whether trying the same again later may help: no connection, too busy, or a fault on the server's side. */
export const mayWorkLater = (error: unknown): boolean =>
  error instanceof NoConnection || (error instanceof ApiProblem && (error.status >= 500 || error.status === 429));
