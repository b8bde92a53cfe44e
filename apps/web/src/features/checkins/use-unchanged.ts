import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { roomText } from '../../platform/i18n/room-text.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { TalkedAbout } from './talked-about.ts';
import { useCheckIn } from './use-check-in.ts';

/** One tap: it stands as it stood. */
export function useUnchanged(ambition: TalkedAbout, sessionId: BoardSessionId | null, onDone: () => void) {
  const { write, isSending, error } = useCheckIn(ambition.teamId, ambition.id, sessionId);
  const send = async (same: Pick<CheckIn, 'status' | 'confidence'>): Promise<void> => {
    if ((await write(same)) === null) return;
    showToast({ message: roomText.checkins.form.saved(ambition.title) });
    onDone();
  };
  return { send, isSending, error };
}
