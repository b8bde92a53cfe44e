import { signalPaths } from '@verbeterbord/contracts/signals/signals.paths';
import type {
  createAnswer,
  createSignal,
  editSignal,
  setSignalAddressee,
  setSignalState,
} from '@verbeterbord/contracts/signals/signals.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Addressee } from '@verbeterbord/domain/signals/signal';
import type { AskableState } from '@verbeterbord/domain/signals/take-step';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';
import { signalsKey } from './my-signals.queries.ts';
import type { QuestionItem } from './question-item.ts';

/** What every step names: the question, at home with the team that asks, as it was seen. */
export type SeenQuestion = Pick<QuestionItem, 'id' | 'team' | 'version'>;

interface Confirmed {
  readonly confirmedNoResidentData?: string[] | undefined;
}

export type AskWish = Confirmed &
  Addressee & {
    readonly question: string;
    readonly about?: string | null;
    readonly tried?: string | null;
    readonly ambitionId?: string | null;
    readonly actionId?: string | null;
    readonly preparedSignalId?: string;
    readonly wantedBy?: string;
  };

/** Asks a question for a team. */
export const useAsk = (teamId: TeamId) =>
  useTeamWrite(teamId, signalsKey, (body: AskWish, operationId) =>
    call<typeof createSignal>(signalPaths.createSignal, { params: { teamId }, body, operationId }),
  );

/** Answers a question; it stands on the board of the team that asked at once. */
export const useAnswer = ({ id, team }: SeenQuestion) =>
  useTeamWrite(team.id, signalsKey, (body: Confirmed & { readonly text: string }, operationId) =>
    call<typeof createAnswer>(signalPaths.createAnswer, { params: { signalId: id }, body, operationId }),
  );

export interface StateWish extends Confirmed {
  readonly state: AskableState;
  readonly text?: string | null;
}

/** Picks a question up or puts it back; closes, withdraws or asks it again. */
export const useSetState = ({ id, team, version }: SeenQuestion) =>
  useTeamWrite(team.id, signalsKey, (wish: StateWish, operationId) =>
    call<typeof setSignalState>(signalPaths.setSignalState, {
      params: { signalId: id },
      body: { ...wish, seenVersion: version },
      operationId,
    }),
  );

export interface EditWish extends Confirmed {
  readonly question?: string;
  readonly about?: string | null;
  readonly tried?: string | null;
  /** The version that was seen: of words that somebody else changed since, one is chosen. */
  readonly seenVersion: number;
}

/** Changes the words of a question that is not answered yet. */
export const useEditSignal = ({ id, team }: SeenQuestion) =>
  useTeamWrite(team.id, signalsKey, (body: EditWish, operationId) =>
    call<typeof editSignal>(signalPaths.editSignal, { params: { signalId: id }, body, operationId }),
  );

export type PassOnWish = Confirmed & Addressee & { readonly text: string | null };

/** Passes a question on to another team or to the directors. */
export const usePassOn = ({ id, team, version }: SeenQuestion) =>
  useTeamWrite(team.id, signalsKey, (wish: PassOnWish, operationId) =>
    call<typeof setSignalAddressee>(signalPaths.setSignalAddressee, {
      params: { signalId: id },
      body: { ...wish, seenVersion: version },
      operationId,
    }),
  );
