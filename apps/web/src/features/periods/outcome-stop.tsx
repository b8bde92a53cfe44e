import type { Board, BoardAction, PreparedOutcome } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { keepDraft, readDraft } from '../../platform/drafts/draft-box.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useIsLate } from '../../platform/outbox/use-unsent.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { LineChain } from '../../ui/line-of-sight/line-chain.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { lineTo } from './line-to.ts';
import { OutcomeChoice } from './outcome-choice.tsx';
import { readSayings, reasonOf, type Saying, sayingFrom } from './round-off-form.ts';
import { type OutcomeToSet, sayWhyNot, setOutcome } from './set-outcome.ts';

type OutcomeStopProps = { board: Board; action: BoardAction; prepared: PreparedOutcome | undefined };

/** One action in focus: what it is for, and what becomes of it. A tap is kept at once; words when the field is left. */
export function OutcomeStop({ board, action, prepared }: OutcomeStopProps) {
  const { actions, periods, periodTurns } = useRoomText();
  const t = periodTurns.walk;
  const draftKey = `outcome:${action.id}`;
  const draft = useDraft(draftKey);
  const guard = useGuardedFields();
  const isLate = useIsLate(action.id);
  const owner = displayNames(board.people).get(action.ownerId) ?? actions.formerColleague;
  const saying = readSayings(draft.text)[action.id] ?? sayingFrom(prepared);
  const asDraft = (next: Saying) => JSON.stringify({ [action.id]: next });

  const send = async (wish: OutcomeToSet, said: Saying) => {
    draft.clear();
    const sent = await setOutcome(board, action, wish, guard.confirmedNoResidentData);
    if (sent.state === 'acknowledged') return;
    // What was typed comes back, unless something else was typed since.
    if (readDraft(draftKey) === null) keepDraft(draftKey, asDraft(said));
    if (!guard.heldByServer(sent.problem, { reason: said.words })) sayWhyNot(action, sent);
  };
  const say = (next: Saying) => {
    // A chip takes the place of words that were kept before; words that are held stay where they are.
    const isOtherReason = next.chip !== saying.chip && next.chip !== null && !guard.holds({ reason: next.words });
    const said = isOtherReason ? { ...next, words: '' } : next;
    if (said.outcome === null || guard.holds({ reason: said.words })) draft.setText(asDraft(said));
    else void send({ outcome: said.outcome, reason: reasonOf(said) }, said);
  };

  return (
    <article className="vb-walk__stop" aria-label={action.title}>
      <div className="vb-walk__card">
        <LineChain {...lineTo(board, action)} label={actions.sheet.line} />
        <div className="vb-walk__facts">
          <span className="vb-walk__fact">
            <Magnet firstName={owner} tintKey={action.ownerId} /> {t.of(owner)}
          </span>
          {action.stuckReason === null ? (
            <span className="vb-walk__fact">
              <StatusGlyph name={action.status} /> {actions.statuses[action.status]}
            </span>
          ) : (
            <strong className="vb-walk__fact vb-walk__fact--stuck">
              <StatusGlyph name="stuck" /> {actions.stuck(action.stuckReason)}
            </strong>
          )}
          {action.timesCarried > 0 && (
            <span className="vb-walk__fact">
              <Icon name="carry-over" size="small" /> {actions.carried(action.timesCarried + 1)}
            </span>
          )}
        </div>
      </div>
      <OutcomeChoice
        look="cards"
        field="reason"
        {...{ action, saying, guard }}
        onSay={say}
        onWords={(words) => draft.setText(asDraft({ ...saying, words }))}
        onLeaveWords={() => draft.isDraft && say(saying)}
      />
      <p className="vb-walk__kept" role="status">
        {isLate ? actions.notSent : draft.isDraft ? t.notKept : prepared && t.kept}
      </p>
      {prepared && (
        <Button
          variant="quiet"
          icon="undo"
          onClick={() => void send({ outcome: null, reason: null }, sayingFrom(prepared))}
        >
          {periods.prepare.takeBack}
        </Button>
      )}
    </article>
  );
}
