import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { Link } from 'wouter';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { AmbitionAction } from './ambition-action.tsx';

type Period = AmbitionPage['periods'][number];
type AmbitionPeriodsProps = { page: AmbitionPage; isMember: boolean };

const shownAtOnce = 4;
const order = { running: 0, planned: 1, 'rounded-off': 2 } as const;

/** What was done: the actions under this ambition, the running period first, then back in time. */
export function AmbitionPeriods({ page, isMember }: AmbitionPeriodsProps) {
  const { ambitions: t } = useText();
  if (page.kind === 'long-term') return null;
  // The server gives the latest first; sorting keeps that order among the rounded-off ones.
  const periods = [...page.periods].sort((a, b) => order[a.period.state] - order[b.period.state]);
  const [recent, older] = [periods.slice(0, shownAtOnce), periods.slice(shownAtOnce)];
  const list = (some: readonly Period[]) =>
    some.map((one) => <PeriodBlock key={one.period.id} {...one} slug={page.team.slug} />);
  return (
    <section className="vb-ambition-panel" aria-labelledby="wat-is-gedaan">
      <h2 id="wat-is-gedaan" className="vb-ambition-panel__title">
        {t.page.done} <span className="vb-ambition-panel__aside">{t.page.doneHelp}</span>
      </h2>
      {periods.length === 0 && (
        <>
          <DashedCard>{isMember ? t.page.noActions : t.page.noActionsElsewhere}</DashedCard>
          <p>
            <Link href={boardPath(page.team.slug)}>{t.page.toBoard}</Link>
          </p>
        </>
      )}
      {list(recent)}
      {older.length > 0 && (
        <details className="vb-ambition-older">
          <summary>{t.page.olderPeriods(older.length)}</summary>
          {list(older)}
        </details>
      )}
    </section>
  );
}

function PeriodBlock({ period, actions, slug }: Period & { slug: string }) {
  const { ambitions: t } = useText();
  return (
    <div className="vb-ambition-period">
      <h3 className="vb-ambition-period__head">
        <span>{formatPeriod(period)}</span>
        <span className="vb-ambition-period__state">
          {period.state === 'rounded-off' && <Icon name="lock" size="small" />}
          {t.page.periodStates[period.state]}
        </span>
      </h3>
      <ul className="vb-ambition-period__actions">
        {actions.map((action) => (
          <AmbitionAction key={action.id} action={action} period={period} slug={slug} />
        ))}
      </ul>
    </div>
  );
}
