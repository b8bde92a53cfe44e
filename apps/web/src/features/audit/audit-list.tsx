import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditEntry } from '@verbeterbord/contracts/audit/audit.schemas';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Chip } from '../../ui/chip/chip.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { auditQuery } from './audit.queries.ts';
import { actionWords, type NamesOf, objectWords } from './audit-words.ts';
import './audit-list.css';

type AuditListProps = { names: NamesOf; timeZone: string };

/** The audit trail as a table, the latest first; below 760 px every entry is a card. */
export function AuditList({ names, timeZone }: AuditListProps) {
  const { audit: t } = useRoomText();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(auditQuery);
  const entries = data?.pages.flatMap(({ items }) => items);
  const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'medium', timeZone });
  return (
    <section className="vb-audit">
      <p role="status" className="vb-audit__quiet">
        {entries && (entries.length > 0 ? t.shown(entries.length) : t.none)}
      </p>
      {error && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {entries === undefined && !error && <Skeleton height="card" />}
      {entries && entries.length > 0 && (
        <table className="vb-audit__table">
          <caption className="vb-visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              {Object.values(t.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <AuditRow key={entry.number} entry={entry} at={moment.format(Date.parse(entry.at))} names={names} />
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && <Button onClick={() => void (isFetchingNextPage || fetchNextPage())}>{t.more}</Button>}
    </section>
  );
}

const tones = { done: 'neutral', refused: 'warning', failed: 'negative' } as const;

function AuditRow({ entry, at, names }: { entry: AuditEntry; at: string; names: NamesOf }) {
  const { audit: t } = useRoomText();
  const { actorId, actorName, action, object, result, origin } = entry;
  const cells = [
    { name: t.columns.at, shown: <time dateTime={entry.at}>{at}</time> },
    { name: t.columns.who, shown: actorName ?? (actorId && names.get(actorId)) ?? t.nobody },
    { name: t.columns.what, shown: actionWords(action) },
    { name: t.columns.object, shown: objectWords(object, names) },
    {
      name: t.columns.result,
      shown: result === 'done' ? t.results.done : <Chip tone={tones[result]}>{t.results[result]}</Chip>,
    },
    { name: t.columns.origin, shown: origin },
  ];
  return (
    <tr>
      {cells.map(({ name, shown }) => (
        <td key={name}>
          <span className="vb-audit__name" aria-hidden="true">
            {name}
          </span>
          <span>{shown}</span>
        </td>
      ))}
    </tr>
  );
}
