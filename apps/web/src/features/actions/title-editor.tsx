import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { putOnDesk } from './action-desk.ts';
import type { ActionVerbs } from './action-verbs.ts';
import { draftKeyOf } from './draft-keys.ts';
import { focusCard } from './focus-card.ts';
import { TitleField } from './title-field.tsx';

type TitleEditorProps = { action: BoardAction; verbs: ActionVerbs };

/** The text of a card as a field in place. What a colleague changes meanwhile is not overwritten: the version is that of the start. */
export function TitleEditor({ action, verbs }: TitleEditorProps) {
  const { actions: t } = useText();
  const draft = useDraft(draftKeyOf('title', action.id), action.title);
  const [seenVersion] = useState(action.version);
  const close = () => {
    putOnDesk({ editing: null });
    focusCard(action.id);
  };
  return (
    <TitleField
      label={t.edit.label}
      hint={t.edit.hint}
      put={t.sheet.save}
      text={draft.text}
      onText={draft.setText}
      onClose={close}
      onPut={(title, confirmed) => {
        if (title !== action.title) {
          const command = { kind: 'edit-action', actionId: action.id, set: { title } } as const;
          void verbs.send(command, { said: t.toast.edited(title), confirmed, seenVersion });
        }
        draft.clear();
        close();
      }}
    />
  );
}
