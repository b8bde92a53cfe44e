import { titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { Observation } from '@verbeterbord/domain/observations/observation';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { putOnDesk } from '../../features/actions/action-desk.ts';
import { titleFrom } from '../../features/observations/title-from.ts';

/**
 * Asks for a new action that begins with the words of what was noticed, on a page that shows the dialogs of actions. Resolves to its id
 * once the server has it, or to null when none was made.
 */
export const makeActionOf = ({ id, text }: Pick<Observation, 'id' | 'text'>): Promise<ActionId | null> =>
  new Promise((onMade) =>
    putOnDesk({ dialog: { kind: 'create', from: { id, title: titleFrom(text, titleLimit) }, onMade } }),
  );
