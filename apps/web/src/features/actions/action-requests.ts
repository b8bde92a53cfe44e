import { actionPaths } from '@verbeterbord/contracts/actions/actions.paths';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { BoardCommand } from '@verbeterbord/domain/boards/board-command';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { OutboxDraft } from '../../platform/outbox/outbox-entry.ts';

/** The commands that are about an action. */
export type ActionCommand = Extract<BoardCommand, { kind: `${string}-action` | 'set-action-status' }>;

interface Sending {
  readonly teamId: TeamId;
  readonly command: ActionCommand;
  /** The action as this reader sees it; a new or restored one is the command's own. */
  readonly action: BoardAction;
  /** What the author says is no residents' data, as "field:kind". */
  readonly confirmed?: readonly string[];
}

/** What the outbox needs to send a command about an action: its route, and the version this reader saw. */
export function draftOf({ teamId, command, action, confirmed }: Sending): OutboxDraft {
  const seenVersion = action.version;
  const confirmedNoResidentData = confirmed?.length ? confirmed : undefined;
  const params = { actionId: action.id };
  const whole = { teamId, command, entityId: action.id, title: action.title };
  switch (command.kind) {
    case 'create-action': {
      const { id, title, ambitionId, periodId, ownerId, doneWhen, with: partners, municipalityId } = command.action;
      const body = { id, title, ambitionId, periodId, ownerId, doneWhen, with: partners, municipalityId };
      return {
        ...whole,
        request: { path: actionPaths.createAction, params: { teamId }, body: { ...body, confirmedNoResidentData } },
      };
    }
    case 'edit-action':
      return {
        ...whole,
        request: {
          path: actionPaths.editAction,
          params,
          body: { ...command.set, seenVersion, confirmedNoResidentData },
        },
      };
    case 'set-action-status':
      return {
        ...whole,
        request: {
          path: actionPaths.setActionStatus,
          params,
          body: { ...command.wish, seenVersion, confirmedNoResidentData },
        },
      };
    case 'move-action':
      return { ...whole, request: { path: actionPaths.moveAction, params, body: { ...command.to, seenVersion } } };
    case 'delete-action':
      return { ...whole, request: { path: actionPaths.deleteAction, params, query: { seenVersion } } };
    case 'restore-action':
      return { ...whole, request: { path: actionPaths.restoreAction, params } };
  }
}
