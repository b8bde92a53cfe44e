import { queryOptions } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { readMyActions } from '@verbeterbord/contracts/account/account.routes';
import { call } from '../../platform/api/call.ts';

/** My actions of the running periods over all teams, each with its line of sight. */
export const myActionsQuery = queryOptions({
  queryKey: ['account', 'actions'],
  queryFn: ({ signal }) => call<typeof readMyActions>(accountPaths.readMyActions, { signal }),
});
