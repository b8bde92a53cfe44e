import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { moveByKeyboard } from './keyboard-move.ts';
import type { MoveWorld } from './move-world.ts';
import { moveByPointer, type Press } from './pointer-move.ts';

/** One move at a time, whoever begins it. */
export class BoardMover {
  #isMoving = false;

  press(world: MoveWorld, press: Press): void {
    if (this.#isMoving) return;
    this.#isMoving = true;
    moveByPointer(world, press, this.#end);
  }

  pickUp(world: MoveWorld, id: ActionId): void {
    if (this.#isMoving) return;
    this.#isMoving = true;
    moveByKeyboard(world, id, this.#end);
  }

  readonly #end = (): void => {
    this.#isMoving = false;
  };
}
