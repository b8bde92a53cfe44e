import { useEffect, useRef } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

type ConfirmNoticeProps = {
  title?: string;
  children: string;
  /** The word on the button that does it. */
  verb: string;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Says what a press will bring about, where it was pressed, before it is done. */
export function ConfirmNotice({ title, children, verb, onConfirm, onCancel }: ConfirmNoticeProps) {
  const { person: t } = useRoomText().memberships;
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <Notice
      tone="info"
      icon="question"
      live="status"
      title={title}
      actions={
        <>
          <Button variant="secondary" onClick={onConfirm}>
            {verb}
          </Button>
          <Button ref={cancel} variant="bare" onClick={onCancel}>
            {t.cancel}
          </Button>
        </>
      }
    >
      {children}
    </Notice>
  );
}
