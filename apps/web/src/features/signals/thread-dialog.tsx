import { useQuery } from '@tanstack/react-query';
import type { SignalThread } from '@verbeterbord/contracts/signals/signals.schemas';
import type { SignalId } from '@verbeterbord/domain/shared/ids';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { AnswerForm } from './answer-form.tsx';
import { EditQuestionForm } from './edit-question-form.tsx';
import { HelpsThis } from './helps-this.tsx';
import { PassOnDialog } from './pass-on-dialog.tsx';
import { QuestionState, WantedBy } from './question-state.tsx';
import { QuestionMatter, useWhom } from './question-words.tsx';
import { threadQuery } from './signals.queries.ts';
import { ThreadSteps } from './thread-steps.tsx';
import { useSignalBells } from './use-signal-bells.ts';
import { useSetState } from './write-signal.ts';
import './signals.css';

type ThreadDialogProps = {
  signalId: SignalId;
  onClose: () => void;
  /** What else can be done with it; the page hangs it in. */
  moreOf?: ((thread: SignalThread) => ReactNode) | undefined;
};

/** One question, opened: all its steps, and what this reader can do with it. */
export function ThreadDialog({ signalId, onClose, moreOf }: ThreadDialogProps) {
  const { signals: t } = useRoomText();
  const { data: thread, error, refetch } = useQuery(threadQuery(signalId));
  useSignalBells(threadQuery(signalId).queryKey);
  const isGone = error instanceof ApiProblem && (error.status === 404 || error.status === 403);
  const title = thread === undefined ? t.one : thread.kind === 'need' ? t.fromDirector : t.from(thread.team.name);
  return (
    <Dialog title={title} closeLabel={t.close} onClose={onClose}>
      {thread === undefined && error === null && <Skeleton height="card" />}
      {thread === undefined && error !== null && (
        <Notice
          tone={isGone ? 'info' : 'negative'}
          live="status"
          actions={isGone ? undefined : <Button onClick={() => void refetch()}>{t.tryAgain}</Button>}
        >
          {isGone ? t.gone : problemText(error)}
        </Notice>
      )}
      {thread && <Thread thread={thread} onClose={onClose} more={moreOf?.(thread)} />}
    </Dialog>
  );
}

type ThreadProps = { thread: SignalThread; onClose: () => void; more: ReactNode };

function Thread({ thread, onClose, more }: ThreadProps) {
  const { signals: t } = useRoomText();
  const whom = useWhom();
  const [path] = useLocation();
  const [isPassing, setPassing] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const facts = {
    team: { id: thread.teamId, ancestorIds: [], municipalityIds: [], openToOrganisation: true },
    signal: thread,
  };
  const mayAnswer = useMayI('signal.answer', facts).allowed;
  const mayEdit = useMayI('signal.update', facts).allowed;
  const maySettle = useMayI('signal.settle', facts).allowed;
  const isOpen = thread.state === 'asked' || thread.state === 'picked-up';
  return (
    <div className="vb-question">
      <p className="vb-question__words">{thread.question}</p>
      <p className="vb-question__meta">
        {thread.kind === 'question' && <span>{t.to(whom(thread))}</span>}
        <QuestionState item={thread} />
        {isOpen && <WantedBy item={thread} />}
      </p>
      {isEditing ? (
        <EditQuestionForm thread={thread} onClose={() => setEditing(false)} />
      ) : (
        <QuestionMatter item={thread} />
      )}
      <ThreadSteps thread={thread} />
      {mayAnswer && isOpen && thread.kind === 'question' && <Hold thread={thread} onPassOn={() => setPassing(true)} />}
      {mayAnswer && (isOpen || thread.state === 'answered') && <AnswerForm item={thread} onDone={onClose} />}
      {mayEdit && isOpen && !isEditing && (
        <Button variant="quiet" icon="pencil" onClick={() => setEditing(true)}>
          {t.edit.open}
        </Button>
      )}
      {maySettle && <HelpsThis item={thread} onDone={thread.state === 'answered' ? onClose : undefined} />}
      {more}
      {path !== boardPath(thread.team.slug) && (
        <p>
          <Link href={boardPath(thread.team.slug)}>{t.toBoard(thread.team.name)}</Link>
        </p>
      )}
      {isPassing && <PassOnDialog item={thread} onClose={() => setPassing(false)} onDone={onClose} />}
    </div>
  );
}

/** Picks it up or lays it back, and passes it on. */
function Hold({ thread, onPassOn }: { thread: SignalThread; onPassOn: () => void }) {
  const { owed: t } = useRoomText().signals;
  const { write, error } = useSetState(thread);
  const isPickedUp = thread.state === 'picked-up';
  return (
    <div className="vb-helps-this__buttons">
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      <Button
        icon={isPickedUp ? 'undo' : 'person-check'}
        onClick={() => void write({ state: isPickedUp ? 'asked' : 'picked-up' })}
      >
        {isPickedUp ? t.putBack : t.pickUp}
      </Button>
      <Button icon="carry-over" onClick={onPassOn}>
        {t.passOn}
      </Button>
    </div>
  );
}
