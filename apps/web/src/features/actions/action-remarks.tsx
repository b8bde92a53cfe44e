import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { Outcome } from '@verbeterbord/domain/periods/round-off';
import { outcomeReason } from '../../platform/i18n/outcome-reason.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { CaseLine } from '../../ui/case-line/case-line.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';

/** The first line of a card that is stuck, with the reason. */
export function StuckLine({ reason }: { reason: string }) {
  const { actions: t } = useText();
  return (
    <p className="vb-action-card__stuck">
      <StatusGlyph name="stuck" />
      <span className="vb-no-print">{t.stuck(reason)}</span>
      {/* No reasons on paper: it hangs where everybody passes. */}
      <span className="vb-print-only">{t.stuckWord}</span>
    </p>
  );
}

type RemarksProps = {
  action: BoardAction;
  /** What was set beforehand for the end of the period. */
  prepared?: Outcome | undefined;
  /** What was brought back for it, '' while it is in the koffer. */
  along?: string | undefined;
  waits: boolean;
  ownerHasLeft: boolean;
  hasDraft: boolean;
};

/** What is special about an action, each in a line of its own. */
export function ActionRemarks({ action, prepared, along, waits, ownerHasLeft, hasDraft }: RemarksProps) {
  const { actions: t, periods } = useText();
  return (
    <>
      {action.with && <p className="vb-action-card__remark">{t.with(action.with)}</p>}
      {action.timesCarried > 0 && action.status !== 'done' && (
        <p className="vb-action-card__remark">
          <Icon name="carry-over" size="small" />
          {t.carried(action.timesCarried + 1)}
        </p>
      )}
      {prepared && (
        <p className="vb-action-card__remark">
          <Icon name="flag" size="small" />
          {periods.prepare.remark[prepared]}
        </p>
      )}
      {along !== undefined && <CaseLine isBack={along !== ''}>{along ? t.broughtBack(along) : t.inKoffer}</CaseLine>}
      {action.outcome && action.outcome !== 'done' && (
        <p className="vb-action-card__remark vb-action-card__remark--outcome">
          {action.outcomeReason
            ? t.outcome(t.outcomes[action.outcome], outcomeReason(action.outcomeReason))
            : t.outcomes[action.outcome]}
        </p>
      )}
      {ownerHasLeft && action.status !== 'done' && (
        <p className="vb-action-card__remark vb-action-card__remark--asks">
          <Icon name="person" size="small" />
          {t.whoTakesOver}
        </p>
      )}
      {hasDraft && (
        <p className="vb-action-card__remark">
          <Icon name="pencil" size="small" />
          {t.concept}
        </p>
      )}
      {waits && (
        <p className="vb-action-card__remark">
          <Icon name="cloud-off" size="small" />
          {t.notSent}
        </p>
      )}
    </>
  );
}
