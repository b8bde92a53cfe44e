/** Reads one cookie from the header without making objects of the others; null when absent. */
export function readCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  let at = 0;
  while (at < header.length) {
    const end = header.indexOf(';', at);
    const stop = end < 0 ? header.length : end;
    while (header.charCodeAt(at) === 32) at++;
    if (header.startsWith(name, at) && header.charCodeAt(at + name.length) === 61) {
      return header.slice(at + name.length + 1, stop).trim();
    }
    at = stop + 1;
  }
  return null;
}

/** Over https the browser itself keeps the cookie to this host and path. */
export const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-session' : 'session');

/** The Set-Cookie value that hands out a session for so many seconds; zero takes it back. */
export const sessionCookie = (token: string, isSecure: boolean, secondsToLive: number): string =>
  `${cookieName(isSecure)}=${token}; Max-Age=${secondsToLive}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
