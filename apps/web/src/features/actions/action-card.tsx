import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { Outcome } from '@verbeterbord/domain/periods/round-off';
import { memo, type ReactNode } from 'react';
import { readDraft } from '../../platform/drafts/draft-box.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useIsLate } from '../../platform/outbox/use-unsent.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { useActionDesk } from './action-desk.ts';
import { ActionRemarks, StuckLine } from './action-remarks.tsx';
import { draftKeyOf } from './draft-keys.ts';
import type { OwnerLook } from './owner-look.ts';
import { OwnerWords } from './owner-words.tsx';
import './action-card.css';

export type ActionCardProps = {
  action: BoardAction;
  owner: OwnerLook | undefined;
  municipality: string | undefined;
  prepared?: Outcome | undefined;
  /** What was brought back for it, '' while it is in the koffer. */
  along?: string | undefined;
  /** The questions that were asked about it. */
  questions?: ReactNode;
  /** Being moved right now. */
  isMoving: boolean;
  /** A rounded-off period: no menu, no editing. */
  frozen: boolean;
  /** The id of the text that says which keys work. */
  helpId: string;
  renderEditor: (action: BoardAction) => ReactNode;
};

/** One action as a card on the board. Listeners stand on the board, so six hundred of these stay light. */
export const ActionCard = memo(function ActionCard(props: ActionCardProps) {
  const { action, owner, municipality, prepared, along, questions, isMoving, frozen, helpId, renderEditor } = props;
  const { actions: t } = useText();
  const isEditing = useActionDesk(({ editing }) => editing === action.id);
  const waits = useIsLate(action.id);
  const hasDraft = !frozen && !isEditing && readDraft(draftKeyOf('title', action.id)) !== null;
  const isDone = action.status === 'done';
  const titleId = `actie-${action.id}`;
  return (
    <article
      className={classNames(
        'vb-action-card',
        isDone && 'vb-action-card--done',
        action.stuckReason !== null && 'vb-action-card--stuck',
        isMoving && 'vb-action-card--moving',
      )}
      data-action-id={action.id}
      tabIndex={frozen ? undefined : 0}
      aria-labelledby={titleId}
      aria-describedby={frozen ? undefined : helpId}
    >
      {action.stuckReason !== null && <StuckLine reason={action.stuckReason} />}
      {isEditing ? (
        renderEditor(action)
      ) : (
        <p id={titleId} className="vb-action-card__title" data-part="title">
          {isDone && <StatusGlyph name="done" tone="own" />}
          <span>{action.title}</span>
          {isDone && <span className="vb-visually-hidden">, {t.doneBy(owner?.name ?? t.formerColleague)}</span>}
        </p>
      )}
      {isDone && owner && (
        <span className="vb-action-card__magnet">
          <Magnet firstName={owner.name} tintKey={owner.id} filled={owner.isMe} />
        </span>
      )}
      <div className="vb-action-card__meta">
        {!isDone && <OwnerWords owner={owner} />}
        {isDone && <span className="vb-action-card__printed-name vb-print-only">{owner?.name}</span>}
        {municipality && <Tag>{municipality}</Tag>}
        {!isDone && (
          <span className="vb-action-card__status">
            <StatusGlyph name={action.status} />
            {t.statuses[action.status]}
          </span>
        )}
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
          className="vb-icon-button vb-icon-button--compact vb-action-card__menu"
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
