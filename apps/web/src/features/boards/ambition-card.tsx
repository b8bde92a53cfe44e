import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDay } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import type { RowView } from './board-lanes.ts';

type AmbitionCardProps = {
  row: Pick<RowView, 'ambition' | 'hasMilestone'>;
  /** How it stands, as the team said the last time. */
  standing: ReactNode;
  children?: ReactNode;
};

/** A short-term ambition on its ring; the whole card leads to its page. */
export function AmbitionCard({ row, standing, children }: AmbitionCardProps) {
  const { boards: t } = useText();
  const { ambition, hasMilestone } = row;
  const { milestone, lifecycle } = ambition;
  return (
    <div className="vb-ambition-card">
      <h3 className="vb-ambition-card__title vb-ambition-voice">
        <Link href={ambitionPath(ambition.id)} className="vb-ambition-card__link">
          {ambition.title}
        </Link>
      </h3>
      {standing}
      {(lifecycle !== 'active' || (hasMilestone && milestone)) && (
        <p className="vb-ambition-card__meta">
          {lifecycle !== 'active' && <span>{lifecycle === 'achieved' ? t.achieved : t.stopped}</span>}
          {hasMilestone && milestone && (
            <span className="vb-ambition-card__milestone">
              <Icon name="milestone" size="small" />
              {milestone.label} {formatDay(milestone.on)}
            </span>
          )}
        </p>
      )}
      {children}
    </div>
  );
}
