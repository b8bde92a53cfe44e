import * as client from 'openid-client';

/** Why a sign-in did not become a session, as the sign-in page hears it; every other cause is `mislukt`. */
export type RefusalCode = 'geweigerd' | 'verlopen' | 'mislukt' | 'geen-toegang' | 'onbereikbaar';

/** A sign-in that ends here. The message is for the log: it says what was wrong, never a value that was sent. */
export class SignInRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const refusedByPerson = [
  'access_denied',
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
];
const outOfOrder = ['temporarily_unavailable', 'server_error'];

/** Makes a refusal of whatever went wrong between us and an identity provider. */
export function refusalOf(error: unknown): SignInRefusal {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof SignInRefusal) return at;
  if (error instanceof client.AuthorizationResponseError) {
    if (refusedByPerson.includes(error.error)) return new SignInRefusal('geweigerd', 'the provider refused');
    if (outOfOrder.includes(error.error)) return new SignInRefusal('onbereikbaar', 'the provider is out of order');
  }
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  const said =
    error instanceof client.ResponseBodyError ? 'the provider refuses this client or code' : messageOf(error);
  return new SignInRefusal('mislukt', `${said}${code}`);
}

/** The library's own sentence. What a provider or a browser wrote stands in the cause, and stays out of the log. */
const messageOf = (error: unknown): string =>
  error instanceof client.ClientError || error instanceof TypeError ? error.message : 'the answer cannot be trusted';
