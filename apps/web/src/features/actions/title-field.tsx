import { titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/text-field/text-area.tsx';
import './title-field.css';

type TitleFieldProps = {
  label: string;
  hint: string;
  /** The word on the button that a finger needs; with a keyboard Enter is enough. */
  put: string;
  placeholder?: string;
  text: string;
  onText: (text: string) => void;
  onPut: (text: string, confirmed: readonly string[] | undefined) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** The one field in place, for a new action and for changing its text: Enter puts it on the board, Escape keeps the draft. */
export function TitleField({ label, hint, put, placeholder, text, onText, onPut, onClose, children }: TitleFieldProps) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const guard = useGuardedFields();
  const submit = () => {
    const title = text.replace(/\s+/g, ' ').trim();
    if (title === '') return onClose();
    if (guard.holds({ title: text })) return;
    onPut(title, guard.confirmedNoResidentData);
    guard.reset();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The board below has keys of its own.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || (event.target as HTMLElement).tagName === 'BUTTON')
      return;
    event.preventDefault();
    submit();
  };
  const onBlur = (event: FocusEvent) => {
    if (!frame.current?.contains(event.relatedTarget) && document.hasFocus()) onClose();
  };
  return (
    <fieldset ref={frame} aria-label={label} className="vb-title-field" onKeyDown={onKeyDown} onBlur={onBlur}>
      <GuardNotice guard={guard} field="title" text={text} onChange={onText} />
      <TextArea
        label={label}
        hideLabel
        look="plain"
        value={text}
        onChange={onText}
        placeholder={placeholder}
        maxLength={titleLimit}
        enterKeyHint="done"
        autoFocus
        onFocus={(event) => event.target.setSelectionRange(event.target.value.length, event.target.value.length)}
      />
      {children}
      <div className="vb-title-field__foot">
        <span className="vb-title-field__hint">{hint}</span>
        <span className="vb-title-field__put">
          <Button variant="primary" onClick={submit}>
            {put}
          </Button>
        </span>
      </div>
    </fieldset>
  );
}
