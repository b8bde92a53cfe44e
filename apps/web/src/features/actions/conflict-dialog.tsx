import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { ActionEdit } from '@verbeterbord/domain/boards/board-command';
import { useState } from 'react';
import { dropDraft, keepDraft } from '../../platform/drafts/draft-box.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextArea } from '../../ui/text-field/text-area.tsx';
import type { ActionVerbs } from './action-verbs.ts';
import { ConflictTexts } from './conflict-texts.tsx';
import { draftKeyOf } from './draft-keys.ts';
import type { OwnerLook } from './owner-look.ts';
import './conflict-dialog.css';

type ConflictDialogProps = {
  action: BoardAction;
  set: ActionEdit;
  problem: Problem;
  people: ReadonlyMap<string, OwnerLook>;
  verbs: ActionVerbs;
  onClose: () => void;
};

type TextField = 'title' | 'doneWhen' | 'with';
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Two texts for one field: both stand side by side and the person chooses. Neither is ever dropped; Escape keeps mine as a draft. */
export function ConflictDialog({ action, set, problem, people, verbs, onClose }: ConflictDialogProps) {
  const { actions } = useText();
  const t = actions.conflict;
  const [conflict] = problem.conflicts ?? [];
  const field = (conflict?.field ?? 'title') as TextField;
  const [theirs, mine] = [wordsOf(conflict?.theirs), wordsOf(conflict?.mine)];
  const name = people.get(conflict?.by ?? '')?.name;
  const [merged, setMerged] = useState<string | null>(null);
  const guard = useGuardedFields();
  const key = draftKeyOf(field, action.id);

  const keepMine = () => {
    keepDraft(key, merged ?? mine);
    onClose();
  };
  const put = (words: string) => {
    if (guard.holds({ [field]: words })) return;
    // The rest of my edit met nobody, so it goes along.
    const edit = { ...set, [field]: words.trim() || null } as ActionEdit;
    dropDraft(key);
    onClose();
    void verbs.send(
      { kind: 'edit-action', actionId: action.id, set: edit },
      {
        said: actions.toast.edited(action.title),
        confirmed: guard.confirmedNoResidentData,
        seenVersion: problem.version,
      },
    );
  };
  const takeTheirs = () => {
    const { [field]: _mine, ...rest } = set;
    dropDraft(key);
    onClose();
    if (Object.keys(rest).length > 0) {
      void verbs.send({ kind: 'edit-action', actionId: action.id, set: rest }, { seenVersion: problem.version });
    }
  };
  return (
    <Dialog title={name ? t.title(name) : t.titleUnknown} closeLabel={t.close} size="wide" onClose={keepMine}>
      <p className="vb-conflict__calm">{t.calm}</p>
      <ConflictTexts
        theirs={theirs}
        mine={mine}
        theirsLabel={name ? t.theirs(name) : t.theirsUnknown}
        mineLabel={t.mine}
        emptyWord={t.noText}
      />
      {merged === null ? (
        <div className="vb-conflict__buttons">
          <Button onClick={takeTheirs}>{name ? t.takeTheirs(name) : t.takeTheirsUnknown}</Button>
          <Button onClick={() => put(mine)}>{t.takeMine}</Button>
          <Button variant="quiet" onClick={() => setMerged(mine)}>
            {t.merge}
          </Button>
        </div>
      ) : (
        <div className="vb-conflict__merge">
          <GuardNotice guard={guard} field={field} text={merged} onChange={setMerged} />
          <TextArea label={t.merged} value={merged} onChange={setMerged} autoFocus />
          <Button onClick={() => put(merged)}>{t.saveMerged}</Button>
        </div>
      )}
    </Dialog>
  );
}
