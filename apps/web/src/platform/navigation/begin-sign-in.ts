export interface SignInWish {
  /** The identity provider, by the id that the sign-in options give it. */
  readonly provider: string;
  /** Whom to be, in a demo installation. */
  readonly personId?: string;
  /** The page to come back to. */
  readonly returnTo: string;
  /** In a window of its own, to sign in again while another one keeps what was typed. */
  readonly inOwnWindow: boolean;
}

/** The address of the server that sends the browser to the identity provider: a page to go to, not one of this app. */
export function beginSignIn({ provider, personId, returnTo, inOwnWindow }: SignInWish): string {
  const query = new URLSearchParams({ aanbieder: provider, terug: returnTo });
  if (personId !== undefined) query.set('persoon', personId);
  if (inOwnWindow) query.set('venster', '1');
  return `/aanmelden/begin?${query}`;
}
