import { unchanged } from '@verbeterbord/domain/checkins/deviation';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { useRef } from 'react';
import { formatDay, formatWeekday } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { LineChain } from '../../ui/line-of-sight/line-chain.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { CheckInFields } from './check-in-fields.tsx';
import { CheckInTag } from './check-in-tag.tsx';
import { ConfidencePips } from './confidence-pips.tsx';
import type { TalkedAbout } from './talked-about.ts';
import { useCheckInForm } from './use-check-in-form.ts';
import { useRound } from './use-round.ts';
import { useUnchanged } from './use-unchanged.ts';
import './check-in-dialog.css';

type CheckInDialogProps = {
  ambition: TalkedAbout;
  sessionId: BoardSessionId | null;
  members: number;
  onClose: () => void;
};

/** Bijpraten: what was said last time and one tap when that still holds, or what changed. */
export function CheckInDialog({ ambition, sessionId, members, onClose }: CheckInDialogProps) {
  const { checkins } = useRoomText();
  const t = checkins.form;
  const body = useRef<HTMLFormElement>(null);
  const halen = useRound(ambition.teamId, ambition.id, sessionId, true);
  const talk = useCheckInForm(ambition, sessionId, halen, body, onClose);
  const same = useUnchanged(ambition, sessionId, onClose);
  const { last } = ambition;
  const error = talk.error ?? same.error;
  const mark = ambition.kind === 'long-term' ? 'stip' : 'ring';
  return (
    <Dialog
      title={t.title}
      closeLabel={t.close}
      onClose={onClose}
      size="wide"
      footer={
        <>
          <p className="vb-check-in__readers">
            <Icon name="eye" size="small" /> <span>{t.readBy}</span>
          </p>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            variant="primary"
            blockedBecause={talk.isSending || same.isSending ? t.sending : undefined}
            onClick={() => void talk.save()}
          >
            {t.save}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        className="vb-check-in"
        onSubmit={(event) => {
          event.preventDefault();
          void talk.save();
        }}
      >
        <LineChain
          lane={ambition.lane}
          label={t.line}
          stops={[
            ...(ambition.above === null
              ? []
              : [
                  {
                    key: 'above',
                    kind: ambition.kind === 'long-term' ? ('square' as const) : ('stip' as const),
                    text: ambition.above,
                    voice: 'context' as const,
                  },
                ]),
            { key: 'own', kind: mark, text: ambition.title, voice: 'ambition' },
          ]}
        />
        {error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        {last !== null && (
          <>
            <div className="vb-check-in__last">
              <div>
                <p className="vb-check-in__quiet">{t.lastTime(`${formatWeekday(last.on)} ${formatDay(last.on)}`)}</p>
                <p className="vb-check-in__stands">
                  <CheckInTag status={last.status} ground="card" />
                  {last.confidence !== null && <ConfidencePips value={last.confidence} />}
                </p>
              </div>
              <Button variant="accent" icon="check" onClick={() => void same.send(unchanged(last))}>
                {t.unchanged}
              </Button>
            </div>
            <p className="vb-check-in__or">
              <span>{t.orTell}</span>
            </p>
          </>
        )}
        {talk.isDraft && (
          <p className="vb-check-in__draft">
            <span>{t.draft}</span>
            <Button variant="quiet" onClick={talk.discard}>
              {t.discard}
            </Button>
          </p>
        )}
        <CheckInFields talk={talk} halen={halen} members={members} />
      </form>
    </Dialog>
  );
}
