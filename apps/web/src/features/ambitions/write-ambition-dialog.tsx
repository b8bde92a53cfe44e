import { useQuery } from '@tanstack/react-query';
import type { AmbitionKind } from '@verbeterbord/domain/ambitions/ambition';
import { useRef, useState } from 'react';
import type { ApiProblem } from '../../platform/api/api-problem.ts';
import { faultTexts } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import type { AmbitionOfTeam } from './ambition-drafts.ts';
import { AmbitionFields } from './ambition-fields.tsx';
import { type AmbitionForm, faultsOf, firstFault, formOf } from './ambition-form.ts';
import { ambitionPageQuery } from './ambitions.queries.ts';
import { focusField } from './guarded-text.tsx';
import { useAmbitionForm } from './use-ambition-form.ts';
import { createAmbition, editAmbition, editDraftKey, type NewPlace, newDraftKey } from './write-ambition.ts';
import './ambition-dialogs.css';

type Refusal = { refusal?: ApiProblem | undefined; onClose: () => void };

/** Writes a new ambition of a team, short-term or long-term. */
export function WriteAmbitionDialog({ place, refusal, onClose }: Refusal & { place: NewPlace }) {
  return (
    <AmbitionFormDialog
      teamId={place.teamId}
      kind={place.kind}
      draftKey={newDraftKey(place)}
      initial={formOf({ contributesToId: place.contributesToId })}
      version={1}
      refusal={refusal}
      onClose={onClose}
      onPut={(form, _version, confirmed) => createAmbition(place, form, confirmed)}
    />
  );
}

/** Changes an ambition; opens when it was read. */
export function EditAmbitionDialog({ ambitionId, refusal, onClose }: Refusal & { ambitionId: string }) {
  const { data: page } = useQuery(ambitionPageQuery(ambitionId));
  // What a colleague changes while this stands open must meet what is written here, and not slip in unseen.
  const [seen, setSeen] = useState<AmbitionOfTeam | undefined>(page);
  if (seen === undefined && page !== undefined) setSeen(page);
  if (seen === undefined) return null;
  return (
    <AmbitionFormDialog
      teamId={seen.teamId}
      kind={seen.kind}
      ambition={seen}
      draftKey={editDraftKey(seen.id)}
      initial={formOf(seen)}
      version={seen.version}
      refusal={refusal}
      onClose={onClose}
      onPut={(form, version, confirmed) => editAmbition({ ...seen, version }, form, confirmed)}
    />
  );
}

type FormDialogProps = Refusal & {
  teamId: string;
  kind: AmbitionKind;
  ambition?: AmbitionOfTeam;
  draftKey: string;
  initial: AmbitionForm;
  version: number;
  onPut: (form: AmbitionForm, version: number, confirmed: readonly string[] | undefined) => Promise<void>;
};

function AmbitionFormDialog(props: FormDialogProps) {
  const { teamId, kind, ambition, draftKey, initial, version, refusal, onClose, onPut } = props;
  const { ambitions, privacy } = useText();
  const t = ambitions.write;
  const body = useRef<HTMLFormElement>(null);
  const guard = useGuardedFields();
  const { form, set, isDraft, seenVersion, clear } = useAmbitionForm(draftKey, initial, version);
  const [wasTried, setTried] = useState(false);
  const texts = { title: form.title, effect: form.effect, 'milestone.label': form.milestoneLabel };
  const isHeld = Object.entries(texts).some(([field, text]) => guard.shownAt(field, text).length > 0);

  const put = () => {
    setTried(true);
    const fault = firstFault(faultsOf(form, kind));
    if (fault !== null) return focusField(body.current, fault === 'milestoneLabel' ? 'milestone.label' : fault);
    if (guard.holds(texts)) return;
    onClose();
    clear();
    void onPut(form, seenVersion, guard.confirmedNoResidentData);
  };

  return (
    <Dialog
      title={ambition ? t.editTitle : t.newTitles[kind]}
      size="wide"
      closeLabel={t.close}
      onClose={onClose}
      footer={
        <>
          <span className="vb-dialog__remark" role="status">
            {isHeld ? privacy.onlyHere : isDraft ? t.draftKept : ''}
          </span>
          {isDraft && (
            <Button variant="bare" onClick={clear}>
              {t.discardDraft}
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button variant="primary" onClick={put}>
            {ambition ? t.save : t.create}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        className="vb-ambition-form"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <AmbitionFields
          teamId={teamId}
          kind={kind}
          ambition={ambition}
          form={form}
          set={set}
          guard={guard}
          faults={wasTried ? faultsOf(form, kind) : {}}
          refusal={refusal && faultTexts(refusal)}
        />
      </form>
    </Dialog>
  );
}
