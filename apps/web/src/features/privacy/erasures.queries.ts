import { queryOptions } from '@tanstack/react-query';
import { membershipPaths } from '@verbeterbord/contracts/memberships/memberships.paths';
import type { listManagedPeople } from '@verbeterbord/contracts/memberships/memberships.routes';
import { privacyPaths } from '@verbeterbord/contracts/privacy/privacy.paths';
import type { listErasures } from '@verbeterbord/contracts/privacy/privacy.routes';
import { call } from '../../platform/api/call.ts';

/** What was blacked out before, latest first; never what it was. */
export const erasuresQuery = queryOptions({
  queryKey: ['erasures'],
  queryFn: ({ signal }) => call<typeof listErasures>(privacyPaths.listErasures, { signal }).then(({ items }) => items),
});

/** The colleagues whose name has this piece in it. */
export const peopleToEraseQuery = (search: string) =>
  queryOptions({
    queryKey: ['people-to-erase', search],
    queryFn: ({ signal }) =>
      call<typeof listManagedPeople>(membershipPaths.listManagedPeople, { query: { search }, signal }).then(
        ({ items }) => items,
      ),
    enabled: search.length > 1,
    staleTime: 0,
    gcTime: 0,
  });
