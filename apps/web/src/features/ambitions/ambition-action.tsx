import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { Link } from 'wouter';
import { outcomeReason } from '../../platform/i18n/outcome-reason.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { VisuallyHidden } from '../../ui/accessibility/visually-hidden.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';

type PeriodWithActions = AmbitionPage['periods'][number];
type AmbitionActionProps = {
  action: PeriodWithActions['actions'][number];
  period: PeriodWithActions['period'];
  slug: string;
};

const outcomeIcons: Record<'carried-over' | 'let-go' | 'asked', IconName> = {
  'carried-over': 'carry-over',
  'let-go': 'feather',
  asked: 'question',
};

/** One action under the ambition: where it stands, or what became of it, in shape and word. */
export function AmbitionAction({ action, period, slug }: AmbitionActionProps) {
  const { ambitions: t, boards } = useText();
  const { outcome, reason, status, stuckReason } = action;
  const isFrozen = period.state === 'rounded-off';
  const became = outcome && outcome !== 'done' ? t.page.outcomes[outcome] : null;
  const words = became && reason ? t.page.because(became, outcomeReason(reason)) : became;
  const address = `${boardPath(slug)}?${period.state === 'planned' ? `periode=${period.id}&` : ''}actie=${action.id}`;
  return (
    <li className="vb-ambition-action">
      {outcome && outcome !== 'done' ? (
        <Icon name={outcomeIcons[outcome]} />
      ) : (
        <StatusGlyph name={status} tone={status === 'done' ? 'own' : 'inherit'} />
      )}
      <p>
        {became === null && <VisuallyHidden>{boards.statuses[status]}: </VisuallyHidden>}
        {isFrozen ? action.title : <Link href={address}>{action.title}</Link>}
        {words && <span className="vb-ambition-quiet"> {words}</span>}
        {stuckReason && (
          <span className="vb-ambition-action__stuck">
            <StatusGlyph name="stuck" size="small" /> {t.page.stuck(stuckReason)}
          </span>
        )}
      </p>
    </li>
  );
}
