import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { OutboxEntry } from '../../platform/outbox/outbox-entry.ts';
import { isAheadOf } from '../../platform/outbox/replay-outbox.ts';

/** The page as it will be once the server has taken what is on its way about this ambition; null when that puts it in the bin. */
export function replayOnPage(page: AmbitionPage, entries: readonly OutboxEntry[]): AmbitionPage | null {
  let shown: AmbitionPage | null = page;
  for (const entry of entries) {
    if (entry.entityId !== page.id || !isAheadOf(entry, page.seq)) continue;
    const { command, request } = entry;
    if (command.kind === 'delete-ambition') shown = null;
    else if (command.kind === 'restore-ambition') shown = page;
    else if (shown === null) continue;
    else if (command.kind === 'edit-ambition') shown = { ...shown, ...(command.set as Partial<AmbitionPage>) };
    else if (command.kind === 'set-ambition-lifecycle') {
      const lifecycleReason = (request.body?.reason as string | null | undefined) ?? null;
      shown = { ...shown, lifecycle: command.lifecycle, lifecycleReason };
    }
  }
  return shown;
}
