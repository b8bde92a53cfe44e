import type { ActionStatus } from '@verbeterbord/domain/actions/action';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { memo } from 'react';
import { readDraft } from '../../platform/drafts/draft-box.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useIsLate } from '../../platform/outbox/use-unsent.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import type { ActionCardProps } from './action-card.tsx';
import { useActionDesk } from './action-desk.ts';
import { ActionRemarks, StuckLine } from './action-remarks.tsx';
import { draftKeyOf } from './draft-keys.ts';
import { OwnerWords } from './owner-words.tsx';
import './action-row.css';

type ActionRowProps = ActionCardProps & { onStatus: (action: BoardAction, status: ActionStatus) => void };

const statuses: readonly ActionStatus[] = ['to-do', 'in-progress', 'done'];

/** One action as a line of the list, with the same rights as the card. */
export const ActionRow = memo(function ActionRow(props: ActionRowProps) {
  const { action, owner, municipality, prepared, along, questions, isMoving, frozen, helpId, renderEditor, onStatus } =
    props;
  const { actions: t } = useText();
  const isEditing = useActionDesk(({ editing }) => editing === action.id);
  const waits = useIsLate(action.id);
  const hasDraft = !frozen && !isEditing && readDraft(draftKeyOf('title', action.id)) !== null;
  const titleId = `actie-${action.id}`;
  return (
    <article
      className={classNames('vb-action-row', isMoving && 'vb-action-row--moving')}
      data-action-id={action.id}
      tabIndex={frozen ? undefined : 0}
      aria-labelledby={titleId}
      aria-describedby={frozen ? undefined : helpId}
    >
      {isEditing ? (
        <div className="vb-action-row__title">{renderEditor(action)}</div>
      ) : (
        <p id={titleId} className="vb-action-row__title" data-part="title">
          {action.title}
        </p>
      )}
      <span className="vb-action-row__status vb-focus-within" data-part="status">
        <StatusGlyph name={action.status} tone={action.status === 'done' ? 'own' : 'inherit'} />
        <span aria-hidden={!frozen}>{t.statuses[action.status]}</span>
        {!frozen && (
          <>
            <Icon name="chevron-down" size="small" />
            <select
              aria-label={`${t.statusLegend}: ${action.title}`}
              value={action.status}
              onChange={(event) => onStatus(action, event.target.value as ActionStatus)}
            >
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {t.statuses[status]}
                </option>
              ))}
            </select>
          </>
        )}
      </span>
      <OwnerWords owner={owner} />
      <div className="vb-action-row__remarks">
        {action.stuckReason !== null && <StuckLine reason={action.stuckReason} />}
        {municipality && <Tag>{municipality}</Tag>}
        <ActionRemarks
          action={action}
          prepared={prepared}
          along={along}
          waits={waits}
          ownerHasLeft={owner?.hasLeft ?? false}
          hasDraft={hasDraft}
        />
        {questions}
      </div>
      {!frozen && (
        <button
          type="button"
          className="vb-icon-button vb-icon-button--compact"
          aria-label={t.menu(action.title)}
          aria-haspopup="menu"
          data-part="menu"
        >
          <Icon name="more" />
        </button>
      )}
    </article>
  );
});
