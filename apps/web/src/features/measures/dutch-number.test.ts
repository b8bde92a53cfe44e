import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { numberForField, parseNumber } from './dutch-number.ts';

it('reads a number as it is written in Dutch', () => {
  const said: Record<string, number | null> = {
    ...{ '12,5': 12.5, '12.5': 12.5, '1.234': 1234, '1.234,56': 1234.56, ' 7 ': 7, '-3,25': -3.25, '−3': -3 },
    ...{ '12 345,6': 12345.6, '0': 0, '-0': 0, '0,0001': 0.0001, '1.000.000': 1_000_000, '007': 7 },
  };
  for (const [typed, value] of Object.entries(said)) expect(parseNumber(typed), typed).toBe(value);
});

it('does not guess at what is no number, too exact or too large', () => {
  const wrong = [
    '',
    'veel',
    '12,',
    ',5',
    '1,2,3',
    '1.23.456',
    '12,34567',
    '999999999999',
    '1e5',
    'NaN',
    '--1',
    '12%',
    '١٢',
  ];
  for (const typed of wrong) expect(parseNumber(typed), typed).toBe(null);
});

it('reads back every number it writes', () => {
  const whole = fc.integer({ min: -99_999_999_998, max: 99_999_999_998 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 9999 }), (digits, places) => {
      const value = Number(`${digits}.${String(places).padStart(4, '0')}`) || 0;
      expect(parseNumber(formatNumber(value))).toBe(value);
      expect(parseNumber(numberForField(value))).toBe(value);
    }),
  );
  expect(numberForField(null)).toBe('');
});
