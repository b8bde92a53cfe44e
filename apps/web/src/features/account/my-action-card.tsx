import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { useText } from '../../platform/i18n/use-text.ts';
import { useIsLate } from '../../platform/outbox/use-unsent.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { changeMyStatus } from './change-my-status.ts';
import { StatusChoice } from './status-choice.tsx';
import './my-action-card.css';

type MyActionCardProps = { item: MyAction; onOpen: () => void; onStuck: () => void };

/** One of my actions: open it, set its status with one tap, or say that it is stuck. */
export function MyActionCard({ item, onOpen, onStuck }: MyActionCardProps) {
  const { mine: t } = useText().account;
  const { action, municipality } = item;
  const isLate = useIsLate(action.id);
  return (
    <article className={`vb-my-card${action.stuckReason === null ? '' : ' vb-my-card--stuck'}`}>
      {action.stuckReason !== null && (
        <p className="vb-my-card__stuck">
          <StatusGlyph name="stuck" />
          <span>
            {t.isStuck}: {action.stuckReason}
          </span>
        </p>
      )}
      <h4 className="vb-my-card__title">
        <button type="button" aria-haspopup="dialog" onClick={onOpen}>
          {action.title}
        </button>
      </h4>
      <StatusChoice
        title={action.title}
        value={action.status}
        size="touch"
        onChange={(status) => void changeMyStatus(item, { status })}
      />
      <div className="vb-my-card__foot">
        {municipality && <Tag>{municipality}</Tag>}
        {action.timesCarried > 0 && (
          <span className="vb-my-card__remark">
            <Icon name="carry-over" size="small" />
            {t.carried(action.timesCarried + 1)}
          </span>
        )}
        {isLate && (
          <span className="vb-my-card__remark">
            <Icon name="cloud-off" size="small" />
            {t.unsent}
          </span>
        )}
        {action.status !== 'done' && (
          <button type="button" className="vb-my-card__ask" aria-haspopup="dialog" onClick={onStuck}>
            {action.stuckReason === null ? <StatusGlyph name="stuck-outline" /> : <Icon name="pencil" />}
            {action.stuckReason === null ? t.stuck : t.changeStuck}
            <span className="vb-visually-hidden"> {action.title}</span>
          </button>
        )}
      </div>
    </article>
  );
}
