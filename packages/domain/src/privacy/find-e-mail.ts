import type { Span } from './span.ts';

const longestLocalPart = 64;
const longestDomain = 253;

/**
 * Finds e-mail addresses by walking from every @ to both sides. A pattern over the whole text would try every word as
 * a beginning, which takes quadratic time on a long text.
 */
export function findEmailAddresses(plain: string): Span[] {
  const found: Span[] = [];
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    const before = plain.slice(Math.max(found.at(-1)?.end ?? 0, at - longestLocalPart), at);
    const localPart = /[\p{L}\p{N}_%+.'-]*$/u.exec(localTail(before))![0].replace(/^[.'-]+/, '');
    const domain = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/u.exec(plain.slice(at + 1, at + 1 + longestDomain));
    if (localPart === '' || domain === null) continue;
    found.push({ start: at - localPart.length, end: at + 1 + domain[0].length });
  }
  return found;
}

function localTail(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
}
