import { confirmationKey, unconfirmedSuspicions } from '@verbeterbord/domain/privacy/confirmation';
import { ProblemError } from './problem.ts';

/**
 * Holds texts that seem to hold data of residents. Gives what is worth keeping in the log: which suspicions the author said are none,
 * never a value. The answer names field, kind and place; the text itself goes nowhere.
 */
export function guardTexts(
  texts: Readonly<Record<string, string | null | undefined>>,
  confirmed: readonly string[] = [],
): { confirmedNoResidentData?: readonly string[] } {
  const suspicions = unconfirmedSuspicions(texts, confirmed);
  if (suspicions.length > 0) {
    throw new ProblemError(
      'residents-data-suspected',
      'Data of residents does not belong on a board. Take it out, or confirm that it is none.',
      { suspicions: suspicions.map(({ field, kind, start, end }) => ({ field, kind, start, end })) },
    );
  }
  if (confirmed.length === 0) return {};
  // Made anew from what was found, so that nothing a client wrote here reaches the log.
  const needed = new Set(unconfirmedSuspicions(texts, []).map(({ field, kind }) => confirmationKey(field, kind)));
  return needed.size > 0 ? { confirmedNoResidentData: [...needed] } : {};
}
