import type { TakeAlong } from '@verbeterbord/domain/takealong/take-along';
import { useRef, useState } from 'react';
import { formatDay } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { CaseLine } from '../../ui/case-line/case-line.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { BroughtBackForm } from './brought-back-form.tsx';
import { takeOutNow } from './take-along-now.ts';
import { useBringBack } from './write-take-along.ts';

type KofferItemProps = {
  item: TakeAlong;
  /** Where it goes, for whoever has more than one place to go. */
  goesTo: string;
  /** A member of the team whose koffer it is. */
  canWrite: boolean;
};

/** One thing in the koffer: what it is, and what was brought back for it. */
export function KofferItem({ item, goesTo, canWrite }: KofferItemProps) {
  const { takealong: t } = useRoomText();
  const [isWriting, setWriting] = useState(false);
  const opener = useRef<HTMLLIElement>(null);
  const bringBack = useBringBack(item.teamId);
  const close = () => {
    setWriting(false);
    // The button is drawn again a moment later.
    setTimeout(() => opener.current?.querySelector<HTMLElement>('button')?.focus());
  };
  const takeAway = async () => {
    const { broughtBack } = item;
    const gone = await bringBack.write({ item, text: null });
    if (gone === null || broughtBack === null) return;
    const again = () => void bringBack.write({ item: gone, text: broughtBack });
    showToast({ message: t.toast.gone, action: { label: t.toast.undo, run: again } });
  };
  return (
    <li ref={opener} className="vb-koffer-item">
      <p className="vb-koffer-item__what">
        {t.subjects[item.subject]} · {t.taken(formatDay(item.takenOn))}
      </p>
      <p className="vb-koffer-item__text">{item.text}</p>
      {item.broughtBack === null ? (
        <CaseLine isBack={false}>{goesTo}</CaseLine>
      ) : (
        <CaseLine isBack>
          {t.back} {item.broughtBack}{' '}
          <span className="vb-koffer-item__day">{item.broughtBackOn && formatDay(item.broughtBackOn)}</span>
        </CaseLine>
      )}
      {bringBack.error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(bringBack.error)}
        </Notice>
      )}
      {isWriting && <BroughtBackForm item={item} onDone={close} />}
      {canWrite && !isWriting && (
        <div className="vb-koffer-item__buttons vb-no-print">
          {item.broughtBack === null ? (
            <>
              <Button icon="returned" aria-label={t.askOf(item.text)} onClick={() => setWriting(true)}>
                {t.tell}
              </Button>
              <Button
                variant="quiet"
                aria-label={t.takeOutOf(item.text)}
                onClick={() => void takeOutNow(item.teamId, item, item.text)}
              >
                {t.takeOut}
              </Button>
            </>
          ) : (
            <>
              <Button variant="quiet" aria-label={t.changeOf(item.text)} onClick={() => setWriting(true)}>
                {t.change}
              </Button>
              <Button variant="quiet" aria-label={`${t.takeAway}: ${item.broughtBack}`} onClick={() => void takeAway()}>
                {t.takeAway}
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
