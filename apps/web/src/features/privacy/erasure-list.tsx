import { useQuery } from '@tanstack/react-query';
import { calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { erasuresQuery } from './erasures.queries.ts';

/** That something was blacked out: when, how much and by whom; never what. */
export function ErasureList() {
  const { erasing: t } = useRoomText();
  const { person, organisation } = useAccount();
  const { data, error } = useQuery(erasuresQuery);
  const doer = (byId: string | null) => (byId === null ? t.by.installation : byId === person.id ? t.by.me : t.by.other);
  return (
    <section className="vb-erasing" aria-labelledby="earlier-erasures">
      <h2 id="earlier-erasures">{t.earlier}</h2>
      {error && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {data === undefined && !error && <Skeleton height="card" />}
      {data?.length === 0 && <p className="vb-erasing__quiet">{t.none}</p>}
      {data && data.length > 0 && (
        <div className="vb-erasing__scroll">
          <table className="vb-erasing__table">
            <caption className="vb-visually-hidden">{t.earlier}</caption>
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
              {data.map((erasure) => (
                <tr key={erasure.id}>
                  <td>
                    <time dateTime={erasure.at}>
                      {formatDayAndYear(calendarDayIn(Date.parse(erasure.at), organisation.timeZone))}
                    </time>
                  </td>
                  <td>{t.earlierKinds[erasure.kind]}</td>
                  <td>{t.where(erasure)}</td>
                  <td>{doer(erasure.byId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
