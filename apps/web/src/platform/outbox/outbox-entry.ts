import type { WrittenAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { WrittenAmbition } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { RoutePath } from '@verbeterbord/contracts/http/route-path';
import type { BoardCommand } from '@verbeterbord/domain/boards/board-command';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { ApiProblem } from '../api/api-problem.ts';

export interface OutboxRequest {
  readonly path: RoutePath;
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What a feature hands in. `title` names the thing in messages; `entityId` is the action or ambition it is about. */
export interface OutboxDraft {
  readonly teamId: TeamId;
  readonly command: BoardCommand;
  readonly request: OutboxRequest;
  readonly entityId: string;
  readonly title: string;
}

/** One wish on its way. Acknowledged ones stay until the board that was read has them in it. */
export interface OutboxEntry extends OutboxDraft {
  readonly operationId: string;
  readonly state: 'waiting' | 'sending' | 'acknowledged';
  /** Since when it waits, in epoch milliseconds. */
  readonly since: number;
  readonly acked?: { readonly seq: number; readonly version: number };
}

/** What a write answers; a string field of either kind can be read by its own name. */
export type WrittenAnswer = WrittenAction | WrittenAmbition;

export type Outcome =
  | { readonly state: 'acknowledged'; readonly answer: WrittenAnswer }
  | { readonly state: 'refused'; readonly problem: ApiProblem };
