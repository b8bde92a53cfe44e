/** The domain of an e-mail address in lower case; null when it is none. */
export const domainOf = (email: string): string | null =>
  /^[^\s@]+@([^\s@]+\.[^\s@.]+)$/.exec(email.trim())?.[1]?.toLowerCase() ?? null;
