import { isMeasurable } from '@verbeterbord/domain/measures/measurable';

const forField = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4, useGrouping: false });

/** As it stands in a field: '12345,6'. */
export const numberForField = (value: number | null): string => (value === null ? '' : forField.format(value));

/** Dots in groups of three are thousands, as in Dutch: '1.234' is more than a thousand. */
const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
/** Without such groups comma and dot both stand before the places: '12,5' and '12.5'. */
const plain = /^\d+([.,]\d+)?$/;

/** The number that somebody typed, in Dutch notation; null when it is none, or more exact or larger than what can be kept. */
export function parseNumber(typed: string): number | null {
  const bare = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/^[-−–]/, '-');
  const isMinus = bare.startsWith('-');
  const digits = isMinus ? bare.slice(1) : bare;
  if (!grouped.test(digits) && !plain.test(digits)) return null;
  const amount = Number(grouped.test(digits) ? digits.replaceAll('.', '').replace(',', '.') : digits.replace(',', '.'));
  const value = isMinus && amount !== 0 ? -amount : amount;
  return isMeasurable(value) ? value : null;
}
