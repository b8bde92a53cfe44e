import { queryOptions } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { endMySession, listMySessions } from '@verbeterbord/contracts/account/account.routes';
import { call } from '../../platform/api/call.ts';

/** Where I am signed in, the browser last used first. */
export const mySessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) =>
    call<typeof listMySessions>(accountPaths.listMySessions, { signal }).then(({ items }) => items),
  staleTime: 0,
});

/** Signs out in another browser. */
export const endSessionThere = (sessionId: string): Promise<void> =>
  call<typeof endMySession>(accountPaths.endMySession, { params: { sessionId } });
