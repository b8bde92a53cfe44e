import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { membershipPaths } from '@verbeterbord/contracts/memberships/memberships.paths';
import type { listManagedPeople, listManagedTeams } from '@verbeterbord/contracts/memberships/memberships.routes';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { organisationPaths } from '@verbeterbord/contracts/organisations/organisations.paths';
import type { listMunicipalities, readOrganisation } from '@verbeterbord/contracts/organisations/organisations.routes';
import { call } from '../../platform/api/call.ts';
import { fullName } from './membership-words.ts';
import type { PeopleFilter } from './people-filter.ts';

/** Everything read of people to look after; every write may move somebody from one list to another. */
export const managedPeopleKey = ['managed-people'] as const;

/** The people who fit the filter, page by page; what is on the screen stays until the next is there. */
export const managedPeopleQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: [...managedPeopleKey, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call<typeof listManagedPeople>(membershipPaths.listManagedPeople, {
        query: { ...filter, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ items, hasMore }) => (hasMore ? items.at(-1)?.id : undefined),
    placeholderData: keepPreviousData,
  });

/**
 * One person as they are now. There is no route for one, so they are looked up by name; who goes by another name since, stays as they
 * were seen.
 */
export const managedPersonQuery = (seen: ManagedPerson) =>
  queryOptions({
    queryKey: [...managedPeopleKey, 'person', seen.id],
    queryFn: async ({ signal }) => {
      const { items } = await call<typeof listManagedPeople>(membershipPaths.listManagedPeople, {
        query: { search: fullName(seen).slice(0, 100) },
        signal,
      });
      return items.find(({ id }) => id === seen.id) ?? seen;
    },
    initialData: seen,
    staleTime: 30_000,
  });

/** The teams this administrator looks after, by name. */
export const managedTeamsQuery = queryOptions({
  queryKey: ['managed-teams'],
  queryFn: ({ signal }) =>
    call<typeof listManagedTeams>(membershipPaths.listManagedTeams, { signal }).then(({ items }) => items),
  staleTime: 5 * 60_000,
});

/** The municipalities the organisation works for, by name. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) =>
    call<typeof listMunicipalities>(organisationPaths.listMunicipalities, { signal }).then(({ items }) => items),
  staleTime: 5 * 60_000,
});

/** What the organisation chose for all its teams. */
export const organisationSettingsQuery = queryOptions({
  queryKey: ['organisation-settings'],
  queryFn: ({ signal }) => call<typeof readOrganisation>(organisationPaths.readOrganisation, { signal }),
});
