const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * True when the digits can be a citizen service number (BSN): 9 digits, or 8 with the leading zero left off, whose
 * weighted sum is divisible by eleven. 000000000 passes the sum but is never given out, so it is refused.
 * One in eleven random numbers passes: this test raises a suspicion, it proves nothing.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const number = digits.padStart(9, '0');
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += weight * Number(number[index]);
  return sum % 11 === 0 && number !== '000000000';
}
