import type { Board } from '@verbeterbord/domain/boards/board';
import { Suspense } from 'react';
import type { OwnerLook } from '../../features/actions/owner-look.ts';
import { SuccessLedge } from '../../features/successes/success-ledge.tsx';
import { lazyPart } from '../../platform/navigation/lazy-part.ts';
import type { KofferItem } from './koffer-on-board.ts';
import { makeActionOf } from './make-action.ts';
import { QuestionsOnBoard } from './questions-on-board.tsx';
import './board-edge.css';

const BoardEdgeStrip = lazyPart(() => import('./board-edge-strip.tsx').then((room) => room.BoardEdgeStrip));

const TakeAlongButton = lazyPart(() => import('./take-along-button.tsx').then((room) => room.TakeAlongButton));

const ObservationDialogs = lazyPart(() =>
  import('../../features/observations/observation-dialogs.tsx').then((room) => room.ObservationDialogs),
);

type NoticedProps = { board: Board; look: 'strip' | 'button'; kofferItem: KofferItem | undefined };

/** Ik merk…, for members; its place is there before it is. */
export function Noticed({ board, look, kofferItem }: NoticedProps) {
  return (
    <div className={`vb-board-noticed vb-board-noticed--${look} vb-no-print`}>
      <Suspense>
        <BoardEdgeStrip board={board} look={look} kofferItem={kofferItem} />
      </Suspense>
    </div>
  );
}

/** What the team noticed, to clear without a meeting: opened from the strip or the button, and once on the page. */
export function NoticedDialogs({ board }: { board: Board }) {
  return (
    <Suspense>
      <ObservationDialogs
        board={board}
        onMakeAction={makeActionOf}
        moreOf={({ id, text }) => (
          // A place of its own: while it is fetched the dialog stays, and keeps the focus.
          <Suspense>
            <TakeAlongButton teamId={board.team.id} subject="observation" subjectId={id} title={text} />
          </Suspense>
        )}
      />
    </Suspense>
  );
}

type BoardEdgeProps = {
  board: Board;
  /** Whether the strip belongs here: for members, of a period that is not over; on a phone it stands elsewhere. */
  hasStrip: boolean;
  people: ReadonlyMap<string, OwnerLook>;
  isMember: boolean;
  kofferItem: KofferItem | undefined;
};

/** The bottom edge of the board: what the team notices, and the ledge with its successes. Stays in sight on a large screen. */
export function BoardEdge({ board, hasStrip, people, isMember, kofferItem }: BoardEdgeProps) {
  return (
    <div className="vb-board-edge">
      {hasStrip && <Noticed board={board} look="strip" kofferItem={kofferItem} />}
      <QuestionsOnBoard board={board} people={people} isMember={isMember} />
      <SuccessLedge board={board} />
    </div>
  );
}
