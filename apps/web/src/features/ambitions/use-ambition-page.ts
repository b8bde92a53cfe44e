import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import { useEffect, useMemo } from 'react';
import { registerBell } from '../../platform/live/bells.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { useOutbox } from '../../platform/outbox/outbox-store.ts';
import { ambitionPageQuery } from './ambitions.queries.ts';
import { replayOnPage } from './replay-on-page.ts';

export interface AmbitionPageView {
  /** With what is on its way replayed over it; null when it lies in the bin, undefined while it was not read. */
  readonly page: AmbitionPage | null | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** The page of an ambition, read again when its team or a team on its line changes something. */
export function useAmbitionPage(ambitionId: AmbitionId): AmbitionPageView {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(ambitionPageQuery(ambitionId));
  const entries = useOutbox((state) => state.entries);
  const page = useMemo(() => data && replayOnPage(data, entries), [data, entries]);
  const onLine = data ? [...data.upward, ...data.downward].map(({ team }) => team.id) : [];
  const others = [...new Set(onLine)].filter((teamId) => teamId !== data?.team.id).join();
  useLiveTeams(data ? [data.team.id, ...others.split(',').filter(Boolean)] : []);
  // A team elsewhere on the line has another counter than the page: any bell of it is reason to look.
  useEffect(
    () =>
      registerBell(({ teamId }) => {
        if (!others.includes(teamId)) return;
        void client.invalidateQueries({ queryKey: ambitionPageQuery(ambitionId).queryKey });
      }),
    [client, ambitionId, others],
  );
  return { page, error, refetch: () => void refetch() };
}
