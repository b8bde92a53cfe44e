import { actionPaths } from '@verbeterbord/contracts/actions/actions.paths';
import type { ActionStatus } from '@verbeterbord/domain/actions/action';
import type { OutboxDraft } from '../outbox-entry.ts';

/** Sets the status of an action, as a page would ask. */
export const statusDraft = (
  actionId: string,
  status: ActionStatus,
  seenVersion = 1,
  teamId = 'team-1',
): OutboxDraft => ({
  teamId,
  entityId: actionId,
  title: actionId,
  command: { kind: 'set-action-status', actionId, wish: { status } },
  request: { path: actionPaths.setActionStatus, params: { actionId }, body: { status, seenVersion } },
});
