/** What a rule answers: a value, or an expected refusal as a value. Exceptions are for bugs and broken machines. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** Wraps a value as the answer of a rule. */
export const accepted = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps an expected refusal as the answer of a rule. */
export const refused = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({ ok: false, refusal });
