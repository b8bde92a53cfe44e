import { useRef } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { AskingTeam } from './addressees.ts';
import { AskDetails } from './ask-details.tsx';
import type { AskFrom } from './signal-desk.ts';
import { SignalText } from './signal-text.tsx';
import { useAskForm } from './use-ask-form.ts';
import './signals.css';

type AskQuestionDialogProps = {
  team: AskingTeam;
  from: AskFrom;
  onClose: () => void;
};

/** "Wat vragen we?" is all that is needed; the rest is filled in, and stands behind "Meer". */
export function AskQuestionDialog({ team, from, onClose }: AskQuestionDialogProps) {
  const { signals } = useRoomText();
  const t = signals.ask;
  const body = useRef<HTMLFormElement>(null);
  const asking = useAskForm(team, from, body, onClose);
  const { form, set, guard, isMore, whom } = asking;
  return (
    <Dialog
      title={t.title}
      closeLabel={signals.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {signals.later}
          </Button>
          <Button
            variant="primary"
            {...(asking.isSending ? { blockedBecause: signals.sending } : {})}
            onClick={() => void asking.save()}
          >
            {t.put}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        className="vb-question"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void asking.save();
        }}
      >
        {asking.error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(asking.error)}
          </Notice>
        )}
        {from.title && (
          <p className="vb-question__at">
            <Icon name="question" size="small" />
            <span>{from.title}</span>
          </p>
        )}
        <SignalText
          guard={guard}
          field="question"
          label={t.label}
          help={t.help(whom.label)}
          value={form.question}
          onChange={(question) => set({ question })}
          isFirst
          error={asking.errorAt('question')}
        />
        {asking.isDraft && (
          <p className="vb-question__draft">
            <span>{t.draft}</span>
            <Button variant="quiet" onClick={asking.discard}>
              {t.discard}
            </Button>
          </p>
        )}
        <Button
          variant="quiet"
          iconEnd={isMore ? 'chevron-up' : 'chevron-down'}
          aria-expanded={isMore}
          onClick={asking.toggleMore}
        >
          {isMore ? t.less : t.more}
        </Button>
        {isMore && <AskDetails asking={asking} />}
      </form>
    </Dialog>
  );
}
