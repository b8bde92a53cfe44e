import { queryOptions } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { demoPeople } from '@verbeterbord/contracts/account/account.routes';
import { call } from '../../platform/api/call.ts';

/** The people you can be in a demo installation; 404 in any other. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: ({ signal }) => call<typeof demoPeople>(accountPaths.demoPeople, { signal }).then(({ items }) => items),
  staleTime: 5 * 60_000,
});
