import type { QueryClient } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { endSession, readSignOut } from '@verbeterbord/contracts/account/account.routes';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';
import { call, forgetReadings } from '../platform/api/call.ts';
import { actAs } from '../platform/api/send-request.ts';
import { hearWindows, tellWindows } from '../platform/authorization/session-channel.ts';
import { dropAllDrafts, openDraftBox } from '../platform/drafts/draft-box.ts';
import { emptyOutbox, sendWaiting } from '../platform/outbox/sender.ts';

interface Session {
  /** Who this window was opened for. */
  readonly personId: PersonId | null;
  /** The browser is somebody else's by now: windows share one session. */
  readonly isTaken: boolean;
}

export const useSession = create<Session>(() => ({ personId: null, isTaken: false }));

/** It is known who is signed in. The same person as before goes on where they were; for another one the window makes way. */
export function enterSession(personId: PersonId): void {
  const { personId: before } = useSession.getState();
  if (before !== null && before !== personId) {
    giveUpSession();
    return;
  }
  if (before === null) {
    useSession.setState({ personId });
    actAs(personId);
    openDraftBox(personId);
    tellWindows({ kind: 'signed-in', personId });
  }
  sendWaiting();
}

/** Nothing of who sat here is sent as somebody else. */
export function giveUpSession(): void {
  emptyOutbox();
  useSession.setState({ isTaken: true });
}

/** Hears who signs in and out in other windows of this browser; `askAgain` asks the server who is signed in. Gives the way to stop. */
export const followWindows = (askAgain: () => void): (() => void) =>
  hearWindows((news) => {
    const { personId } = useSession.getState();
    if (personId === null) return;
    if (news.kind === 'signed-in' && news.personId !== personId) giveUpSession();
    askAgain();
  });

/**
 * Signs out and leaves nothing on this device; gives the page to go to for signing out of the work account too, or null. Throws when the
 * server cannot be reached, and then nothing is lost.
 */
export async function leaveSession(client: QueryClient): Promise<string | null> {
  // Asked while somebody is still signed in. Without an answer signing out here goes on.
  const { address } = await call<typeof readSignOut>(accountPaths.readSignOut).catch(() => ({ address: null }));
  await call<typeof endSession>(accountPaths.endSession);
  useSession.setState({ personId: null, isTaken: false });
  tellWindows({ kind: 'signed-out' });
  emptyOutbox();
  dropAllDrafts();
  client.clear();
  forgetReadings();
  return address;
}
