import { useQuery, useQueryClient } from '@tanstack/react-query';
import { checkInPaths } from '@verbeterbord/contracts/checkins/checkins.paths';
import type {
  giveConfidence,
  openConfidenceRound,
  showConfidence,
} from '@verbeterbord/contracts/checkins/checkins.routes';
import type { ConfidenceRoundView } from '@verbeterbord/contracts/checkins/checkins.schemas';
import type { Confidence } from '@verbeterbord/domain/checkins/check-in';
import type { AmbitionId, BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';
import { confidenceRoundsQuery } from './checkins.queries.ts';

export interface RoundOfAmbition {
  /** The open round, or the latest that was shown; null when there is none. */
  readonly round: ConfidenceRoundView | null;
  readonly open: () => Promise<boolean>;
  readonly give: (value: Confidence) => Promise<void>;
  readonly show: () => Promise<void>;
  readonly isSending: boolean;
  readonly error: unknown;
}

/** "Halen we dit?" of one ambition, for a member of its team. */
export function useRound(
  teamId: TeamId,
  ambitionId: AmbitionId,
  sessionId: BoardSessionId | null,
  mayVote: boolean,
): RoundOfAmbition {
  const client = useQueryClient();
  const query = confidenceRoundsQuery(teamId);
  const { data } = useQuery({ ...query, enabled: mayVote });
  const mine = (data ?? []).filter((one) => one.ambitionId === ambitionId);
  const round = mine.find(({ state }) => state === 'open') ?? mine[0] ?? null;
  const [voting, setVoting] = useState({ isSending: false, error: null as unknown });

  const opening = useTeamWrite(teamId, query.queryKey, (_: 'open', operationId) =>
    call<typeof openConfidenceRound>(checkInPaths.openConfidenceRound, {
      params: { ambitionId },
      body: { sessionId },
      operationId,
    }),
  );
  const showing = useTeamWrite(teamId, query.queryKey, (roundId: string, operationId) =>
    call<typeof showConfidence>(checkInPaths.showConfidence, { params: { roundId }, operationId }),
  );
  const stands = (now: ConfidenceRoundView) =>
    client.setQueryData(query.queryKey, (rounds) => rounds?.map((one) => (one.id === now.id ? now : one)));

  const give = async (value: Confidence) => {
    if (round === null) return;
    setVoting({ isSending: true, error: null });
    // A reading that is on its way was made before this number.
    await client.cancelQueries({ queryKey: query.queryKey });
    try {
      // A number lies under no operation id: nothing may remember who gave it. Giving it twice is giving it once.
      stands(
        await call<typeof giveConfidence>(checkInPaths.giveConfidence, {
          params: { roundId: round.id },
          body: { value },
        }),
      );
      setVoting({ isSending: false, error: null });
    } catch (error) {
      setVoting({ isSending: false, error });
      void client.invalidateQueries({ queryKey: query.queryKey });
    }
  };

  return {
    round,
    open: async () => (await opening.write('open')) !== null,
    give,
    show: async () => {
      if (round !== null) await showing.write(round.id);
    },
    isSending: opening.isSending || showing.isSending || voting.isSending,
    error: opening.error ?? showing.error ?? voting.error,
  };
}
