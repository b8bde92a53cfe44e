import type { Board } from '@verbeterbord/domain/boards/board';
import type { Observation, ObservationOutcome } from '@verbeterbord/domain/observations/observation';
import type { ActionId, BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { useClear } from './write-observation.ts';

/** Makes an action of something noticed, as the page does that; gives its id once the server has it, null when nobody made one. */
export type MakeAction = (observation: Observation) => Promise<ActionId | null>;

/** The three ways to clear something noticed, and the way back. */
export function useClearing(board: Board, sessionId: BoardSessionId | null, onMakeAction: MakeAction) {
  const t = useRoomText().observations.clear;
  const { write, error, forget } = useClear(board.team.id);
  const [making, setMaking] = useState<string | null>(null);

  const clear = async (
    observation: Observation,
    wish: {
      outcome: ObservationOutcome;
      reason?: string | null;
      actionId?: ActionId;
      confirmedNoResidentData?: string[];
    },
    isShown?: (problem: unknown) => boolean,
  ): Promise<boolean> => {
    const done = await write({ observation, sessionId, ...wish }, isShown);
    if (done !== null) announce(t.said(t.became[wish.outcome]));
    return done !== null;
  };

  const makeAction = async (observation: Observation): Promise<boolean> => {
    forget();
    setMaking(observation.id);
    try {
      const actionId = await onMakeAction(observation);
      return actionId !== null && (await clear(observation, { outcome: 'action', actionId }));
    } finally {
      setMaking(null);
    }
  };

  const reopen = async (observation: Observation): Promise<void> => {
    const done = await write({ observation, outcome: null });
    if (done !== null) announce(t.reopened);
  };
  return { clear, makeAction, reopen, making, error };
}
