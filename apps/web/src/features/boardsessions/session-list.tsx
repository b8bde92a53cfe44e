import type { BoardSession } from '@verbeterbord/domain/boardsessions/board-session';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { Link } from 'wouter';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { sessionPath } from '../../platform/navigation/paths.ts';

type SessionListProps = {
  slug: string;
  sessions: readonly BoardSession[];
  names: ReadonlyMap<PersonId, string>;
  /** The one on the screen. */
  currentId?: string;
};

/** The sessions of before, latest first; each leads to its summary. */
export function SessionList({ slug, sessions, names, currentId }: SessionListProps) {
  const { past: t } = useSessionText();
  const past = sessions.filter(({ state }) => state === 'ended');
  return (
    <section className="vb-meeting-list vb-no-print" aria-labelledby="eerdere-sessies">
      <h2 id="eerdere-sessies">{t.title}</h2>
      {past.length === 0 && <p className="vb-meeting__quiet">{t.none}</p>}
      <ul>
        {past.map(({ id, heldOn, presentIds, chairId }) => (
          <li key={id}>
            <Link href={sessionPath(slug, id)} aria-current={id === currentId ? 'page' : undefined}>
              {t.on(formatDayAndYear(heldOn))}
            </Link>
            <span className="vb-meeting__quiet">
              {t.facts(presentIds.length, (chairId && names.get(chairId)) || null)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
