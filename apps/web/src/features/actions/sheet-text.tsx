import { useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-field/text-area.tsx';

type SheetTextProps = {
  label: string;
  draftKey: string;
  field: string;
  value: string | null;
  version: number;
  limit: number;
  isRequired?: boolean;
  isTitle?: boolean;
  /** Absent: it can be read only. */
  onSave?: (text: string | null, confirmed: readonly string[] | undefined, seenVersion: number) => void;
};

/** A text that becomes a field where it stands: Enter saves, Escape closes the field and keeps the draft. */
export function SheetText(props: SheetTextProps) {
  const { label, draftKey, field, value, version, limit, isRequired, isTitle, onSave } = props;
  const { actions: t } = useText();
  const draft = useDraft(draftKey, value ?? '');
  const guard = useGuardedFields();
  // The version is that of the moment the field opened, so a colleague's change meanwhile is met and not overwritten.
  const [seenVersion, setSeenVersion] = useState<number | null>(null);
  if (onSave === undefined) return value ?? t.sheet.none;
  if (seenVersion === null) {
    return (
      <button
        type="button"
        className={isTitle ? 'vb-sheet__title' : 'vb-sheet__value'}
        aria-label={`${label}: ${value ?? t.sheet.none}`}
        onClick={() => setSeenVersion(version)}
      >
        {value ?? <span className="vb-sheet__none">{t.sheet.fill}</span>}
        {draft.isDraft && <span className="vb-sheet__draft">{t.concept}</span>}
      </button>
    );
  }
  const save = () => {
    const words = draft.text.replace(isTitle ? /\s+/g : /[^\S\n]+/g, ' ').trim();
    if (guard.holds({ [field]: draft.text })) return;
    const isNew = words !== (value ?? '') && !(isRequired && words === '');
    if (isNew) onSave(words || null, guard.confirmedNoResidentData, seenVersion);
    draft.clear();
    setSeenVersion(null);
  };
  return (
    <fieldset
      className="vb-sheet__field"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          // The sheet itself stays open.
          event.preventDefault();
          event.stopPropagation();
          setSeenVersion(null);
        }
        const isButton = (event.target as HTMLElement).tagName === 'BUTTON';
        if (event.key === 'Enter' && !event.shiftKey && !isButton && !event.nativeEvent.isComposing) {
          event.preventDefault();
          save();
        }
      }}
    >
      <GuardNotice guard={guard} field={field} text={draft.text} onChange={draft.setText} />
      <TextArea label={label} hideLabel value={draft.text} onChange={draft.setText} maxLength={limit} autoFocus />
      <div className="vb-sheet__field-buttons">
        <Button onClick={save}>{t.sheet.save}</Button>
        <Button variant="quiet" onClick={() => setSeenVersion(null)}>
          {t.sheet.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
