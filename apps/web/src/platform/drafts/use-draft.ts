import { useCallback, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './draft-box.ts';

export interface Draft {
  readonly text: string;
  /** Whether something stands here that was typed before and never sent. */
  readonly isDraft: boolean;
  readonly setText: (text: string) => void;
  /** After success, or when the person throws it away: back to `initial`. */
  readonly clear: () => void;
}

/** A field's text that outlives Escape and reload. `key` names the field: "title:<action id>"; text equal to `initial` is no draft. */
export function useDraft(key: string, initial = ''): Draft {
  const [kept, setKept] = useState(() => ({ key, text: readDraft(key) }));
  const text = kept.key === key ? kept.text : readDraft(key);
  const setText = useCallback(
    (next: string) => {
      if (next === initial) dropDraft(key);
      else keepDraft(key, next);
      setKept({ key, text: next === initial ? null : next });
    },
    [key, initial],
  );
  const clear = useCallback(() => {
    dropDraft(key);
    setKept({ key, text: null });
  }, [key]);
  return { text: text ?? initial, isDraft: text !== null, setText, clear };
}
