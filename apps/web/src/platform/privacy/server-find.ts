import { confirmationKey, type FieldSuspicion } from '@verbeterbord/domain/privacy/confirmation';

/** What the server found, with the text it found it in: another text makes it void. */
export type ServerFind = FieldSuspicion & { readonly text: string };

/** What the server found in exactly this text and the author has not confirmed since. */
export const foundByServer = (
  finds: readonly ServerFind[],
  field: string,
  text: string | null | undefined,
  confirmed: readonly string[],
): readonly FieldSuspicion[] =>
  finds.filter(
    (find) => find.field === field && find.text === text && !confirmed.includes(confirmationKey(field, find.kind)),
  );
