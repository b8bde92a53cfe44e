import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import type { OwnerLook } from '../../features/actions/owner-look.ts';
import { boardAddress } from '../../features/boards/board-filter.ts';
import { lazyPart } from '../../platform/navigation/lazy-part.ts';

const CardHistory = lazyPart(() => import('../../features/history/card-history.tsx').then((part) => part.CardHistory));
const SinceLastLook = lazyPart(() =>
  import('../../features/history/since-last-look.tsx').then((part) => part.SinceLastLook),
);

/** The history of an action, for when it is opened. */
export const historyOf =
  (board: Board, people: ReadonlyMap<string, OwnerLook>) =>
  (action: BoardAction): ReactNode => (
    <Suspense>
      <CardHistory
        teamId={board.team.id}
        of={action.id}
        people={new Map([...people].map(([id, { name }]) => [id, name]))}
        ambitions={new Map(board.ambitions.map(({ id, title }) => [id, title]))}
      />
    </Suspense>
  );

const AFTER_PAINT_MS = 300;

/** What changed for a member since the last look; comes when the board is drawn, which never waits for it. */
export function NewsOnBoard({ board, me }: { board: Board; me: string }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), AFTER_PAINT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isTime) return null;
  return (
    <Suspense>
      <SinceLastLook board={board} me={me} addressOf={(actionId) => boardAddress(board.team.slug, { actionId })} />
    </Suspense>
  );
}
