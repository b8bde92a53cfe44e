import type { QueryClient } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { endSession } from '@verbeterbord/contracts/account/account.routes';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { call, forgetReadings } from '../platform/api/call.ts';
import { dropAllDrafts, openDraftBox } from '../platform/drafts/draft-box.ts';
import { emptyOutbox, sendWaiting } from '../platform/outbox/sender.ts';

let sitsHere: PersonId | null = null;

/** Somebody is known to have signed in. The same person as before goes on where they were; of another nothing is left or sent. */
export function enterSession(personId: PersonId): void {
  if (sitsHere !== null && sitsHere !== personId) emptyOutbox();
  sitsHere = personId;
  openDraftBox(personId);
  sendWaiting();
}

/** Before somebody signs in: whatever was read belongs to whoever sat here before. */
export function clearReadings(client: QueryClient): void {
  client.clear();
  forgetReadings();
}

/** Signs out and leaves nothing on this device; throws when the server cannot be reached, and then nothing is lost. */
export async function leaveSession(client: QueryClient): Promise<void> {
  await call<typeof endSession>(accountPaths.endSession);
  emptyOutbox();
  dropAllDrafts();
  clearReadings(client);
}
