import { queryOptions } from '@tanstack/react-query';
import { organisationPaths } from '@verbeterbord/contracts/organisations/organisations.paths';
import type { listPeople } from '@verbeterbord/contracts/organisations/organisations.routes';
import { call } from '../../platform/api/call.ts';

/** The colleagues of the organisation who can take over an action; the same reading as wherever an owner is chosen. */
export const colleaguesQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call<typeof listPeople>(organisationPaths.listPeople, { signal }),
  staleTime: 5 * 60_000,
});
