import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { ActionPlace } from '@verbeterbord/domain/boards/board-command';
import { place } from '@verbeterbord/domain/boards/replay';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { text } from '../../../platform/i18n/use-text.ts';
import { cellCards, type MoveField, type Spot } from '../board-places.ts';
import type { MoveWorld } from './move-world.ts';

/** The board as moving sees it, with the card where it would stand now. */
export function fieldOf(world: MoveWorld, actions: readonly BoardAction[] = world.actions()): MoveField {
  return {
    ambitionIds: world.ambitions().map(({ id }) => id),
    actions: actions.filter(world.isShown),
    isList: world.isList(),
  };
}

/** All actions with one of them at that place. */
export const actionsWith = (world: MoveWorld, id: ActionId, to: ActionPlace): readonly BoardAction[] =>
  place(world.actions(), id, to);

/** "Bezig, plek 2 van 3", with the ambition in front where that is another one. */
export function spotWords(world: MoveWorld, field: MoveField, id: ActionId, spot: Spot, home: string): string {
  const { moves, statuses } = text.boards;
  const words = moves.spot(statuses[spot.status], spot.index + 1, cellCards(field, spot, id).length + 1);
  const ambition = world.ambitions().find((one) => one.id === spot.ambitionId);
  return spot.ambitionId === home || ambition === undefined ? words : moves.spotAt(ambition.title, words);
}
