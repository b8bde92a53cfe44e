/** Every refusal of the API: one code, one status, one title. The browser has a Dutch sentence for each code. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'residents-data-suspected': { status: 400, title: 'The text seems to hold data of residents' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  'edit-conflict': { status: 409, title: 'Somebody changed the same field' },
  'idempotency-key-reused': { status: 409, title: 'The idempotency key was used for another request' },
  'period-rounded-off': { status: 409, title: 'The period is rounded off' },
  'period-not-running': { status: 409, title: 'The period does not run yet' },
  'outcomes-missing': { status: 409, title: 'Unfinished actions have no outcome yet' },
  'has-unfinished-actions': { status: 409, title: 'The ambition has unfinished actions' },
  'has-contributions': { status: 409, title: 'Other ambitions contribute to this one' },
  'ambition-not-active': { status: 409, title: 'The ambition is not active' },
  'membership-refused': { status: 409, title: 'The membership cannot be so' },
  'last-administrator': { status: 409, title: 'An organisation keeps one administrator' },
  'in-the-bin': { status: 409, title: 'It lies in the bin' },
  'payload-too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Only application/json is accepted' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'try-again': { status: 503, title: 'Too busy to write, try again' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;
