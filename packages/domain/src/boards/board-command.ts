import type { Action } from '../actions/action.ts';
import type { StatusWish } from '../actions/set-action-status.ts';
import type { Ambition, AmbitionLifecycle } from '../ambitions/ambition.ts';
import type { Outcome } from '../periods/round-off.ts';
import type { ActionId, AmbitionId } from '../shared/ids.ts';
import type { BoardAction, BoardAmbition } from './board.ts';

export type ActionEdit = Partial<
  Pick<Action, 'title' | 'doneWhen' | 'ownerId' | 'with' | 'municipalityId' | 'periodId' | 'ambitionId'>
>;

export type AmbitionEdit = Partial<
  Pick<Ambition, 'title' | 'effect' | 'until' | 'milestone' | 'leadId' | 'contributesToId' | 'municipalityIds'>
>;

/** Where an action is put: under which ambition, with which status, after which other action of that ambition (null: first). */
export interface ActionPlace {
  readonly ambitionId: AmbitionId;
  readonly status: Action['status'];
  readonly after: ActionId | null;
}

/** One wish of one person about one board, as the outbox keeps it and as `replay` shows it at once. */
export type BoardCommand =
  | { readonly kind: 'create-action'; readonly action: BoardAction }
  | { readonly kind: 'edit-action'; readonly actionId: ActionId; readonly set: ActionEdit }
  | { readonly kind: 'set-action-status'; readonly actionId: ActionId; readonly wish: StatusWish }
  | { readonly kind: 'move-action'; readonly actionId: ActionId; readonly to: ActionPlace }
  | {
      readonly kind: 'prepare-outcome';
      readonly actionId: ActionId;
      readonly outcome: Outcome | null;
      readonly reason: string | null;
    }
  | { readonly kind: 'delete-action'; readonly actionId: ActionId }
  | { readonly kind: 'restore-action'; readonly action: BoardAction }
  | { readonly kind: 'create-ambition'; readonly ambition: BoardAmbition }
  | { readonly kind: 'edit-ambition'; readonly ambitionId: AmbitionId; readonly set: AmbitionEdit }
  | {
      readonly kind: 'set-ambition-lifecycle';
      readonly ambitionId: AmbitionId;
      readonly lifecycle: AmbitionLifecycle;
    }
  | { readonly kind: 'delete-ambition'; readonly ambitionId: AmbitionId }
  | { readonly kind: 'restore-ambition'; readonly ambition: BoardAmbition };
