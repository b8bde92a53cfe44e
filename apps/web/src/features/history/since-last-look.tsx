import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { ambitionPath, lookBackPath } from '../../platform/navigation/paths.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import type { CardNames } from './card-fact-words.ts';
import { newsMark, newsWords } from './news-words.ts';
import { useNews } from './use-news.ts';
import './since-last-look.css';

type SinceLastLookProps = {
  board: Board;
  me: PersonId;
  addressOf: (actionId: string) => string;
};

/** What changed for me since I was here last: five lines at most, put away with one cross. Nobody else knows when I looked. */
export function SinceLastLook({ board, me, addressOf }: SinceLastLookProps) {
  const { since: t, card } = useRoomText().history;
  const news = useNews(board, me);
  const [isAway, putAway] = useState(false);
  const names = useMemo((): CardNames => {
    const people = displayNames(board.people);
    const person = (id: string | null) => (id === null ? undefined : people.get(id)) ?? card.someone;
    return { person, ambition: (id) => board.ambitions.find((one) => one.id === id)?.title };
  }, [board.people, board.ambitions, card]);
  if (isAway || news.length === 0) return null;
  const hrefs = {
    noticed: undefined,
    'handed-to-me': addressOf,
    'my-action': addressOf,
    'my-ambition': ambitionPath,
    'rounded-off': () => lookBackPath(board.team.slug),
  };
  return (
    <aside className="vb-since vb-no-print" aria-labelledby="sinds-jij-er-was">
      <h2 id="sinds-jij-er-was" className="vb-since__title">
        <Icon name="eye" />
        {t.title}
      </h2>
      <ul className="vb-since__lines">
        {news.map((one) => {
          const mark = newsMark(one);
          const href = hrefs[one.about]?.(one.entityId);
          const words = newsWords(one, names);
          return (
            <li key={one.entityId}>
              {'glyph' in mark ? <StatusGlyph name={mark.glyph} tone="own" /> : <Icon name={mark.icon} />}
              {href === undefined ? <span>{words}</span> : <Link href={href}>{words}</Link>}
            </li>
          );
        })}
      </ul>
      <IconButton icon="close" label={t.close} size="compact" onClick={() => putAway(true)} />
    </aside>
  );
}
