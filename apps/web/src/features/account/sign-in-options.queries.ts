import { queryOptions } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { signInOptions } from '@verbeterbord/contracts/account/account.routes';
import type { SignInOptions } from '@verbeterbord/contracts/account/account.schemas';
import { call } from '../../platform/api/call.ts';

/** Where one can sign in at this address, and whether an e-mail address is needed to know. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: ({ signal }) => call<typeof signInOptions>(accountPaths.signInOptions, { signal }),
});

/** Where e-mail addresses of this domain sign in: what stands before the @ does not leave the browser. */
export const optionsOfDomain = (emailDomain: string): Promise<SignInOptions> =>
  call<typeof signInOptions>(accountPaths.signInOptions, { query: { emailDomain } });
