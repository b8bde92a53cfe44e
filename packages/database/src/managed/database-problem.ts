/** Something the person who starts the server can act on; the message is one plain sentence, fit to print as it is. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}

/** The code of a refusal by PostgreSQL (SQLSTATE) or by the network (ECONNREFUSED …); undefined when there is none. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The words of an error that came from elsewhere, on one line. */
export function errorText(error: unknown): string {
  const nested = error instanceof AggregateError ? error.errors[0] : error;
  const text = nested instanceof Error ? nested.message : String(nested);
  return text.replace(/\s+/g, ' ').trim();
}
