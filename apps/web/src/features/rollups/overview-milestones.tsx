import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { formatShortDay, formatWeekday } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { FirstFew } from './first-few.tsx';
import { milestoneOf } from './overview-days.ts';
import type { OverviewNode, OverviewTree } from './overview-tree.ts';

const MOST = 5;

/** The milestones ahead of what is shown, the nearest first. */
export function OverviewMilestones({ tree, today }: { tree: OverviewTree; today: CalendarDay }) {
  const { milestones: t } = useRoomText().overview;
  const ahead = tree.groups
    .flatMap(({ roots }) => roots.flatMap(nodesIn))
    .flatMap(({ ambition, team, isContext }) => {
      const milestone = isContext ? null : milestoneOf(ambition, team, today);
      return milestone === null ? [] : [{ ...milestone, id: ambition.id, title: ambition.title }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (ahead.length === 0) return null;
  return (
    <section className="vb-overview-milestones" aria-labelledby="mijlpalen">
      <h2 id="mijlpalen">{t.title}</h2>
      <FirstFew items={ahead} most={MOST} className="vb-overview-milestones__list" more={t.more}>
        {({ id, on, label, title }) => (
          <li key={id}>
            <Icon name="milestone" />
            <p>
              <strong>{t.on(formatWeekday(on).slice(0, 2), formatShortDay(on), label)}</strong>
              <span>{title}</span>
            </p>
          </li>
        )}
      </FirstFew>
    </section>
  );
}

const nodesIn = (node: OverviewNode): readonly OverviewNode[] => [
  node,
  ...[...node.steps, ...node.links].flatMap(nodesIn),
];
