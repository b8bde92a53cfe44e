import type { SecurityContact } from '../http/security-contact.ts';

const year = 366 * 24 * 60 * 60 * 1000;
const addressForms = /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/;
const dayOrInstant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** Null without a contact. Throws an Error with one sentence when what is given would mislead who wants to report a hole. */
export function readSecurityContact(
  contact: string | undefined,
  expires: string | undefined,
  now: number,
): SecurityContact | null {
  if (contact === undefined) return null;
  if (!addressForms.test(contact)) {
    throw new Error('SECURITY_CONTACT must begin with mailto: or https:, such as mailto:veilig@gemeente.example.');
  }
  const until = dayOrInstant.test(expires ?? '') ? Date.parse(expires!) : Number.NaN;
  if (Number.isNaN(until)) {
    throw new Error('SECURITY_CONTACT needs SECURITY_EXPIRES, the day until which it holds, such as 2027-06-30.');
  }
  if (until <= now) throw new Error(`SECURITY_EXPIRES (${expires}) is over; check SECURITY_CONTACT and set a new day.`);
  if (until > now + year) throw new Error(`SECURITY_EXPIRES (${expires}) is more than a year ahead; set a nearer day.`);
  return { contact, expires: until };
}
