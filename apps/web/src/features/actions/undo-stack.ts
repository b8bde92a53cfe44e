/** One thing that can be taken back. */
export interface Undoable {
  readonly run: () => void;
}

const MOST_KEPT = 50;
let kept: readonly Undoable[] = [];

/** Keeps the way back of what was just done; the last one in is the first one out. */
export function rememberUndo(undoable: Undoable): void {
  kept = [...kept, undoable].slice(-MOST_KEPT);
}

/** Takes one back, once: by its button in the message, or as the last one by Ctrl+Z. False when there is nothing left. */
export function undo(undoable: Undoable | undefined = kept.at(-1)): boolean {
  if (undoable === undefined || !kept.includes(undoable)) return false;
  kept = kept.filter((other) => other !== undoable);
  undoable.run();
  return true;
}

/** Forgets one thing without taking it back: it was never done. */
export const dropUndo = (undoable: Undoable): void => {
  kept = kept.filter((other) => other !== undoable);
};

/** Another board, another history. */
export const forgetUndo = (): void => {
  kept = [];
};
