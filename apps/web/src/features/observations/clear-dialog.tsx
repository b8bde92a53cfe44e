import type { ComponentProps } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { ClearObservations } from './clear-observations.tsx';
import { NoticeField } from './notice-field.tsx';

type ClearDialogProps = Pick<
  ComponentProps<typeof ClearObservations>,
  'board' | 'onMakeAction' | 'start' | 'moreOf'
> & {
  /** For who comes to put something down: the field stands first, and has the focus. */
  fieldFirst: boolean;
  onClose: () => void;
};

/** What the team noticed, to put down and to clear with no meeting at all. */
export function ClearDialog({ fieldFirst, onClose, ...rest }: ClearDialogProps) {
  const { observations: t } = useRoomText();
  return (
    <Dialog title={t.title} closeLabel={t.close} onClose={onClose} size="wide">
      <div className="vb-clear">
        {fieldFirst && <NoticeField teamId={rest.board.team.id} isFirst />}
        <ClearObservations {...rest} sessionId={null} hasField={!fieldFirst} />
      </div>
    </Dialog>
  );
}
