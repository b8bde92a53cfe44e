import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { managedTeamsQuery, municipalitiesQuery } from './memberships.queries.ts';

/** What a role can be given for, beside the whole organisation: each Team van teams and each municipality. */
export function useScopes() {
  const { data: teams } = useQuery(managedTeamsQuery);
  const { data: municipalities } = useQuery(municipalitiesQuery);
  return useMemo(
    () => ({
      teamsOfTeams: (teams ?? []).filter(({ kind }) => kind === 'team-of-teams'),
      municipalities: municipalities ?? [],
      /** Of any kind, to find a name by its id; a role may also be for one team. */
      scopes: [...(teams ?? []), ...(municipalities ?? [])],
    }),
    [teams, municipalities],
  );
}
