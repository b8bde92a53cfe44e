import { useQuery } from '@tanstack/react-query';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Success } from '@verbeterbord/domain/successes/success';
import { useRef } from 'react';
import { formatDay, formatMonthYear } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { TakeAway } from '../../ui/take-away/take-away.tsx';
import { byMonth } from './choosing.ts';
import { successesQuery } from './successes.queries.ts';
import { useTakeAway } from './write-success.ts';
import './success-wall.css';

type SuccessWallProps = {
  teamId: TeamId;
  /** Whether this reader may take one away that was chosen by mistake. */
  canWrite: boolean;
  /** Takes one along to the Team van teams; absent where there is none above. */
  kofferItem?: ((subject: 'success', id: string, title: string) => MenuItem) | undefined;
};

/** Everything the team chose as a success, counted, by month. Stands under a heading of the page. */
export function SuccessWall({ teamId, canWrite, kofferItem }: SuccessWallProps) {
  const { wall: t, ...words } = useRoomText().successes;
  const { data, error, refetch } = useQuery(successesQuery(teamId));
  const takeAway = useTakeAway(teamId);
  const count = useRef<HTMLParagraphElement>(null);
  if (data === undefined && error === null) return <Skeleton height="card" />;
  if (data === undefined) {
    return (
      <Notice tone="negative" live="alert" actions={<Button onClick={() => void refetch()}>{words.tryAgain}</Button>}>
        {words.failed} {problemText(error)}
      </Notice>
    );
  }
  if (data.items.length === 0) return <DashedCard>{t.none}</DashedCard>;
  const remove = async ({ id }: Success) => {
    if (!(await takeAway.write({ id }))) return;
    announce(t.gone);
    count.current?.focus();
  };
  return (
    <div className="vb-success-wall">
      <p ref={count} tabIndex={-1} className="vb-success-wall__count">
        <Icon name="star" />
        {words.times(data.items.length)}
      </p>
      {takeAway.error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(takeAway.error)}
        </Notice>
      )}
      {byMonth(data.items).map(({ month, items }) => (
        <section key={month} aria-label={t.ofMonth(formatMonthYear(`${month}-01`), items.length)}>
          <h3 className="vb-success-wall__month">{formatMonthYear(`${month}-01`)}</h3>
          <ul className="vb-success-wall__cards">
            {items.map((one) => (
              <li key={one.id} className="vb-success-card">
                <p className="vb-success-card__text vb-ambition-voice">{words.latest(one.text)}</p>
                <div className="vb-success-card__about">
                  <span className="vb-success-card__number">{t.number(one.number)}</span>
                  <span>{formatDay(one.on)}</span>
                  {kofferItem && <TakeSuccess success={one} {...kofferItem('success', one.id, one.text)} />}
                  {canWrite && (
                    <TakeAway words={{ ...t, startOf: t.takeAwayOf(one.text) }} onTakeAway={() => void remove(one)} />
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TakeSuccess({ success, label, onSelect }: MenuItem & { success: Success }) {
  return <IconButton icon="case" size="compact" label={`${label}: ${success.text}`} onClick={onSelect} />;
}
