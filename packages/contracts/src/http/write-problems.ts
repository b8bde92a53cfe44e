/** What stands against any write to a team. */
export const writeProblems = [
  'invalid-request',
  'not-allowed',
  'not-found',
  'idempotency-key-reused',
  'try-again',
] as const;

/** What stands against a write to a team that brings a text. */
export const textWriteProblems = [
  'invalid-request',
  'residents-data-suspected',
  'not-allowed',
  'not-found',
  'idempotency-key-reused',
  'try-again',
] as const;
