import type { ListedTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import { Link } from 'wouter';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { rollupPath } from '../../platform/navigation/paths.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import './brought-notes.css';

const SHOWN = 2;

/** At the edge of the board of a Team van teams: the newest of what its teams took along and is still there; the rest stands with Teams samen. */
export function BroughtNotes({ items, slug }: { items: readonly ListedTakeAlong[]; slug: string }) {
  const { takealong: t } = useRoomText();
  return (
    <ul className="vb-brought-notes" aria-label={t.fromTeams}>
      {items
        .slice(-SHOWN)
        .reverse()
        .map(({ id, text, team }) => (
          <li key={id}>
            <Link href={rollupPath(slug)} className="vb-brought-note">
              <Icon name="case" />
              <span className="vb-brought-note__text">{text}</span>
              <span className="vb-brought-note__team">{team.name}</span>
            </Link>
          </li>
        ))}
      {items.length > SHOWN && (
        <li className="vb-brought-notes__rest">
          <Link href={rollupPath(slug)} aria-label={t.moreBrought(items.length - SHOWN)}>
            {t.more(items.length - SHOWN)}
          </Link>
        </li>
      )}
    </ul>
  );
}
