import type { ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type TeamKind, teamKinds } from '@verbeterbord/domain/teams/team';
import { type FormEvent, useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { faultTexts } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { ParentChoice } from './parent-choice.tsx';
import { treeProblemText, useMakeTeam } from './use-team-tree-write.ts';
import './team-tree.css';

type MakeTeamDialogProps = {
  teams: readonly ManagedTeam[];
  municipalities: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
};

/** Makes a team or a Team van teams; its board has a period that runs from the start. */
export function MakeTeamDialog({ teams, municipalities, onClose }: MakeTeamDialogProps) {
  const { teamTree: all, shell } = useRoomText();
  const { form: t } = all;
  const name = useDraft('new-team:name');
  const purpose = useDraft('new-team:purpose');
  const [kind, setKind] = useState<TeamKind>('team');
  const [parentId, setParentId] = useState<string | null>(null);
  const [serves, setServes] = useState<readonly string[]>([]);
  const [firstDay, setFirstDay] = useState('');
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const guard = useGuardedFields();
  const { mutate, error, isPending } = useMakeTeam();
  const texts = { name: name.text, purpose: purpose.text };
  const faults = faultTexts(error);
  const errorOf = (field: 'name' | 'purpose') => (isTried && texts[field].trim() === '' ? t.required : faults[field]);
  const isHeldByServer =
    error !== null && guard.shownAt('name', name.text).concat(guard.shownAt('purpose', purpose.text)).length > 0;

  const put = () => {
    setTried(true);
    const missing = Object.entries(texts).find(([, text]) => text.trim() === '')?.[0];
    if (missing !== undefined) box.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus();
    if (missing !== undefined || isPending || guard.holds(texts)) return;
    const wish = {
      name: name.text.trim(),
      purpose: purpose.text.trim(),
      kind,
      parentId,
      municipalityIds: [...serves],
      ...(firstDay === '' ? {} : { firstDay }),
      confirmedNoResidentData: guard.confirmedNoResidentData,
    };
    mutate(wish, {
      onError: (problem) => void guard.heldByServer(problem, texts),
      onSuccess: () => {
        name.clear();
        purpose.clear();
        showToast({ message: all.done.made(wish.name) });
        onClose();
      },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put();
  };
  const toggle = (id: string, isOn: boolean) =>
    setServes((now) => (isOn ? [...now, id] : now.filter((one) => one !== id)));

  return (
    <Dialog
      title={t.title}
      closeLabel={shell.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {all.cancel}
          </Button>
          <Button variant="primary" onClick={put}>
            {t.put}
          </Button>
        </>
      }
    >
      <form ref={box} className="vb-team-form" noValidate onSubmit={submit}>
        {error !== null && Object.keys(faults).length === 0 && !isHeldByServer && (
          <Notice tone="negative" live="alert">
            {treeProblemText(error)}
          </Notice>
        )}
        {(['name', 'purpose'] as const).map((field) => {
          const draft = field === 'name' ? name : purpose;
          return (
            <TextField
              key={field}
              name={field}
              label={t[field]}
              help={field === 'purpose' ? t.purposeHelp : undefined}
              value={draft.text}
              onChange={draft.setText}
              maxLength={lineLimit}
              autoComplete="off"
              onBlur={() => guard.look(field)}
              error={errorOf(field)}
              isHeld={guard.shownAt(field, draft.text).length > 0}
              notice={<GuardNotice guard={guard} field={field} text={draft.text} onChange={draft.setText} />}
            />
          );
        })}
        <SegmentedControl
          legend={t.kind}
          value={kind}
          onChange={setKind}
          options={teamKinds.map((one) => ({ value: one, label: t.kinds[one] }))}
        />
        <ParentChoice teams={teams} value={parentId} onChange={setParentId} />
        {municipalities.length > 0 && (
          <fieldset className="vb-team-form__set">
            <legend>{t.municipalities}</legend>
            {municipalities.map(({ id, name: label }) => (
              <label key={id} className="vb-team-form__check">
                <input
                  type="checkbox"
                  checked={serves.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {label}
              </label>
            ))}
          </fieldset>
        )}
        <TextField
          type="date"
          label={t.firstDay}
          help={t.firstDayHelp}
          value={firstDay}
          onChange={setFirstDay}
          error={faults.firstDay}
        />
        <p className="vb-team-form__quiet">{t.next}</p>
      </form>
    </Dialog>
  );
}
