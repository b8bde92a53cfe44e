import type { BoardAction } from '@verbeterbord/domain/boards/board';

/** A new action as the board shows it at once; the id is made here, so that what is shown keeps its name. */
export const newAction = (
  wish: Pick<BoardAction, 'title' | 'ambitionId' | 'periodId' | 'ownerId'> & Partial<BoardAction>,
): BoardAction => ({
  id: crypto.randomUUID(),
  doneWhen: null,
  status: 'to-do',
  stuckReason: null,
  with: null,
  municipalityId: null,
  timesCarried: 0,
  version: 1,
  ...wish,
});
