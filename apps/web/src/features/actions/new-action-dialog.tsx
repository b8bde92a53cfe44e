import { lineLimit, textLimit, titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { ActionId, AmbitionId } from '@verbeterbord/domain/shared/ids';
import { useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { FormStep } from '../../ui/form-step/form-step.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextArea } from '../../ui/text-field/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { ActionVerbs } from './action-verbs.ts';
import { draftKeyOf } from './draft-keys.ts';
import { actionOf, unanswered } from './new-action-form.ts';
import { OwnerChoice } from './owner-choice.tsx';
import type { OwnerLook } from './owner-look.ts';
import { ThinkingAids } from './thinking-aids.tsx';
import { WhichAmbition } from './which-ambition.tsx';

type NewActionDialogProps = {
  board: Board;
  me: OwnerLook;
  ambitionId?: AmbitionId;
  /** What it comes from: the title begins with its words. */
  from?: { readonly id: string; readonly title: string };
  workdaysLeft: number;
  verbs: ActionVerbs;
  /** Hears the action once the server has it, or null when none was made. */
  onMade?: (actionId: ActionId | null) => void;
  onClose: () => void;
};

/** A new action, the ambition first. Nothing is disabled: what is missing says so, and the first such question gets the focus. */
export function NewActionDialog(props: NewActionDialogProps) {
  const { board, me, ambitionId: given, from, workdaysLeft, verbs, onMade, onClose } = props;
  const { actions, privacy } = useText();
  const t = actions.create;
  const isPlanned = board.period.state === 'planned';
  const title = useDraft(draftKeyOf('dialog-title', from?.id ?? board.team.id), from?.title);
  const doneWhen = useDraft(draftKeyOf('dialog-done-when', board.team.id));
  const partners = useDraft(draftKeyOf('dialog-with', board.team.id));
  const [ambitionId, setAmbitionId] = useState<AmbitionId | null>(given ?? null);
  const [ownerId, setOwnerId] = useState(me.id);
  const [municipalityId, setMunicipalityId] = useState<string | null>(null);
  const [isMore, setMore] = useState(doneWhen.isDraft || partners.isDraft);
  const [isTried, setTried] = useState(false);
  const guard = useGuardedFields();
  const form = useRef<HTMLFormElement>(null);
  const missing = isTried ? unanswered({ ambitionId, title: title.text }) : [];
  const texts = { title: title.text, doneWhen: doneWhen.text, with: partners.text };
  const isHeld = Object.entries(texts).some(([field, words]) => guard.shownAt(field, words).length > 0);
  const held = (field: string, { text, setText }: { text: string; setText: (text: string) => void }) => ({
    isHeld: guard.shownAt(field, text).length > 0,
    notice: <GuardNotice guard={guard} field={field} text={text} onChange={setText} />,
  });
  const mine = board.actions.filter((action) => action.ownerId === me.id).length;

  const submit = async () => {
    setTried(true);
    const [first] = unanswered({ ambitionId, title: title.text });
    const holds = guard.holds(texts);
    if (first !== undefined || holds || ambitionId === null) {
      const where = first === 'ambition' ? 'input[type=radio]' : 'textarea';
      return form.current?.querySelector<HTMLElement>(where)?.focus();
    }
    const filled = {
      ambitionId,
      title: title.text,
      ownerId,
      municipalityId,
      doneWhen: doneWhen.text,
      partners: partners.text,
    };
    const action = actionOf(filled, board);
    for (const draft of [title, doneWhen, partners]) draft.clear();
    onClose();
    const sent = { said: actions.toast.put(action.title), confirmed: guard.confirmedNoResidentData };
    const { state } = await verbs.send({ kind: 'create-action', action }, sent);
    onMade?.(state === 'acknowledged' ? action.id : null);
  };
  const cancel = () => {
    onClose();
    onMade?.(null);
  };

  return (
    <Dialog
      title={isPlanned ? t.titlePrepare : t.title}
      closeLabel={t.close}
      size="wide"
      onClose={cancel}
      footer={
        <>
          <span className="vb-dialog__remark">
            <Icon name={isHeld ? 'eye' : 'calendar'} />
            {isHeld
              ? privacy.onlyHere
              : isPlanned || workdaysLeft === 0
                ? t.period(formatPeriod(board.period))
                : t.periodLeft(formatPeriod(board.period), workdaysLeft)}
          </span>
          <Button variant="quiet" onClick={cancel}>
            {t.cancel}
          </Button>
          <Button variant="primary" onClick={submit}>
            {t.put}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="vb-create"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormStep number={1} state={ambitionId === null ? 'current' : 'done'}>
          <WhichAmbition
            board={board}
            value={ambitionId}
            onChange={setAmbitionId}
            startsOpen={given === undefined}
            error={missing.includes('ambition') ? t.faults.ambition : undefined}
          />
        </FormStep>
        <FormStep number={2} state={ambitionId === null ? 'ahead' : 'current'}>
          <div className="vb-create__title">
            <TextArea
              label={t.whatIsDone}
              {...held('title', title)}
              placeholder={t.whatPlaceholder}
              value={title.text}
              onChange={title.setText}
              onBlur={() => guard.look('title')}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                void submit();
              }}
              maxLength={titleLimit}
              error={missing.includes('title') ? t.faults.title : undefined}
              data-autofocus={given === undefined ? undefined : true}
            />
            <ThinkingAids
              title={title.text}
              doneWhen={doneWhen.text}
              workdaysLeft={workdaysLeft}
              isPlanned={isPlanned}
            />
          </div>
        </FormStep>
        <FormStep number={3} state={ambitionId === null || title.text.trim() === '' ? 'ahead' : 'current'}>
          <fieldset>
            <legend className="vb-field__label">{t.who}</legend>
            <div className="vb-create-who">
              <OwnerChoice board={board} me={me} value={ownerId} onChange={setOwnerId} />
              {board.municipalities.length > 1 && (
                <Select
                  label={t.municipality}
                  icon="pin"
                  look="quiet"
                  value={municipalityId ?? ''}
                  onChange={(id) => setMunicipalityId(id || null)}
                  options={[
                    { value: '', label: t.noMunicipality },
                    ...board.municipalities.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
              )}
              <Button variant="quiet" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
                {isMore ? t.less : t.more}
              </Button>
              {ownerId === me.id && !isPlanned && <span className="vb-create-who__count">{t.youHave(mine)}</span>}
            </div>
            {isMore && (
              <div className="vb-create__more">
                <TextField
                  label={t.doneWhen}
                  {...held('doneWhen', doneWhen)}
                  help={t.doneWhenHelp}
                  value={doneWhen.text}
                  onChange={doneWhen.setText}
                  maxLength={textLimit}
                />
                <TextField
                  label={t.withWhom}
                  {...held('with', partners)}
                  help={t.withHelp}
                  value={partners.text}
                  onChange={partners.setText}
                  maxLength={lineLimit}
                />
              </div>
            )}
          </fieldset>
        </FormStep>
      </form>
    </Dialog>
  );
}
