import { findResidentsDataHints } from '@verbeterbord/domain/privacy/residents-data-hints';
import { withoutSpans } from '@verbeterbord/domain/privacy/without-spans';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useText } from '../i18n/use-text.ts';
import type { FieldGuard } from './use-guarded-fields.ts';
import './guard-notice.css';

type GuardNoticeProps = {
  guard: FieldGuard;
  /** As in the request: 'title', 'stuckReason'. */
  field: string;
  text: string;
  onChange: (text: string) => void;
};

/** Stands right above a text field: why its text waits, and the two ways on. With nothing to hold, a soft hint or nothing. */
export function GuardNotice({ guard, field, text, onChange }: GuardNoticeProps) {
  const t = useText().privacy;
  const shown = guard.shownAt(field, text);
  const first = shown[0];
  if (first === undefined) return <GuardHint text={text} />;
  const words = t.suspicion[first.kind];
  const ofKind = shown.filter(({ kind }) => kind === first.kind);
  return (
    <Notice
      tone="negative"
      icon="shield-alert"
      live="alert"
      title={words.title}
      actions={
        <>
          <Button onClick={() => onChange(withoutSpans(text, ofKind))}>{words.remove}</Button>
          <Button onClick={() => guard.confirm(field, first.kind)}>{words.confirm}</Button>
        </>
      }
    >
      {words.body}{' '}
      <span className="vb-guard-found">
        {ofKind.map(({ start, end }) => (
          <mark key={start}>{text.slice(start, end)}</mark>
        ))}
      </span>
    </Notice>
  );
}

/** Asks the author to look once more; holds nothing. */
function GuardHint({ text }: { text: string }) {
  const t = useText().privacy;
  const kind = findResidentsDataHints(text)[0]?.kind;
  return (
    <p className="vb-guard-hint" aria-live="polite">
      {kind && t.hint[kind]}
    </p>
  );
}
