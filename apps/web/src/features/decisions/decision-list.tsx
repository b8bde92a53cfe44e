import { useQuery } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { decisionsQuery } from './decisions.queries.ts';
import { byDay, findDecisions } from './found-decisions.ts';
import './decision-list.css';

/** Everything a team decided, by day, latest first, searched in the browser. Stands under a heading of the page. */
export function DecisionList({ teamId }: { teamId: TeamId }) {
  const { decisions: t } = useRoomText();
  const { data, error, refetch } = useQuery(decisionsQuery(teamId));
  const [search, setSearch] = useState('');
  if (data === undefined && error === null) return <Skeleton height="card" />;
  if (data === undefined) {
    return (
      <Notice tone="negative" live="alert" actions={<Button onClick={() => void refetch()}>{t.tryAgain}</Button>}>
        {t.failed} {problemText(error)}
      </Notice>
    );
  }
  if (data.items.length === 0) return <DashedCard>{t.noneEver}</DashedCard>;
  const found = findDecisions(data.items, search);
  return (
    <div className="vb-decision-list">
      <div className="vb-decision-list__search vb-no-print">
        <TextField label={t.search} type="search" value={search} onChange={setSearch} autoComplete="off" />
        <p role="status">{t.found(found.length)}</p>
      </div>
      {byDay(found).map(({ on, items }) => (
        <section key={on} aria-label={formatDayAndYear(on)}>
          <h3 className="vb-decision-list__day">{formatDayAndYear(on)}</h3>
          <ul className="vb-decision-list__lines">
            {items.map(({ id, text }) => (
              <li key={id}>
                <Icon name="check" size="small" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
