import { historyPaths } from '@verbeterbord/contracts/history/history.paths';
import type { listChanges } from '@verbeterbord/contracts/history/history.routes';
import { observationPaths } from '@verbeterbord/contracts/observations/observations.paths';
import type { listMyObservations } from '@verbeterbord/contracts/observations/observations.routes';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { LoggedChange } from '@verbeterbord/domain/history/logged-change';
import { type News, newsSince } from '@verbeterbord/domain/history/since-last-look';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { keepSeenPoint, seenPoint } from './seen-point.ts';

/** After a long time away the last of so many changes are enough for five lines. */
const MOST_PAGES = 4;

/**
 * What changed for this person since this device last showed the board; asked once, when the board is opened. The first visit is none: it
 * only marks where looking began. How far was looked is kept when the board leaves the screen.
 */
export function useNews(board: Board, me: PersonId): readonly News[] {
  const [news, setNews] = useState<readonly News[]>([]);
  const opened = useRef(board);
  const latest = useRef(board);
  latest.current = board;
  const teamId = board.team.id;
  useEffect(() => {
    const from = seenPoint(me, teamId);
    const stop = new AbortController();
    // What could not be told (no connection, gone at once) is told next time.
    let isTold = from === null || from >= opened.current.seq;
    const keep = () => isTold && keepSeenPoint(me, teamId, latest.current.seq);
    if (!isTold) {
      newsAfter(from ?? 0, opened.current, me, stop.signal).then(
        (found) => {
          isTold = true;
          setNews(found);
        },
        () => undefined,
      );
    }
    keep();
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      stop.abort();
      keep();
    };
  }, [me, teamId]);
  return news;
}

async function newsAfter(from: number, board: Board, me: PersonId, signal: AbortSignal): Promise<News[]> {
  const { id: teamId } = board.team;
  const changes: LoggedChange[] = [];
  let after = from;
  for (let page = 0; page < MOST_PAGES && after < board.seq; page++) {
    const { items } = await call<typeof listChanges>(historyPaths.listChanges, {
      params: { teamId },
      query: { after },
      signal,
    });
    if (items.length === 0) break;
    changes.push(...items);
    after = items.at(-1)!.seq;
  }
  // Only when something noticed was cleared is it worth asking whether it was mine.
  const isCleared = changes.some(
    ({ entity, kind, actorId }) => entity === 'observation' && kind === 'cleared' && actorId !== me,
  );
  const noticed = isCleared ? await myObservations(signal) : new Map<string, string>();
  return newsSince(changes, board, me, noticed);
}

async function myObservations(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const { items } = await call<typeof listMyObservations>(observationPaths.listMyObservations, { signal });
  return new Map(items.map(({ id, text }) => [id, text]));
}
