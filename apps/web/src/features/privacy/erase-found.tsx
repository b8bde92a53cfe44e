import type { ErasurePreview, ErasureWish } from '@verbeterbord/contracts/privacy/privacy.schemas';
import { useEffect, useRef, useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

type EraseFoundProps = {
  wish: ErasureWish;
  count: ErasurePreview;
  isSending: boolean;
  onErase: () => void;
};

/** In how many places it stands, and the two presses that take it away. */
export function EraseFound({ wish, count, isSending, onErase }: EraseFoundProps) {
  const { erasing: t } = useRoomText();
  const [isAsking, setAsking] = useState(false);
  const isPerson = wish.kind === 'person';
  if (count.places === 0) return <p>{t.nothing}</p>;
  return (
    <>
      <p className="vb-erasing__count">{isPerson ? t.foundPerson(count) : t.found(count)}</p>
      <p className="vb-erasing__quiet">
        {t.foundHelp} {!isPerson && count.people > 0 && t.people(count.people)}
      </p>
      {isAsking ? (
        <Sure
          body={isPerson ? t.surePerson : t.sureBody}
          isSending={isSending}
          onYes={onErase}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button variant="accent" onClick={() => setAsking(true)}>
          {t.erase}
        </Button>
      )}
    </>
  );
}

type SureProps = { body: string; isSending: boolean; onYes: () => void; onNo: () => void };

function Sure({ body, isSending, onYes, onNo }: SureProps) {
  const { erasing: t } = useRoomText();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <Notice
      tone="info"
      icon="question"
      live="status"
      title={t.sure}
      actions={
        <>
          <Button variant="secondary" aria-busy={isSending} onClick={onYes}>
            {t.yes}
          </Button>
          <Button ref={no} variant="bare" onClick={onNo}>
            {t.no}
          </Button>
        </>
      }
    >
      {body}
    </Notice>
  );
}
