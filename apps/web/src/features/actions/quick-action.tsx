import type { Board, BoardAmbition } from '@verbeterbord/domain/boards/board';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { putOnDesk } from './action-desk.ts';
import type { ActionVerbs } from './action-verbs.ts';
import { draftKeyOf } from './draft-keys.ts';
import { newAction } from './new-action.ts';
import type { OwnerLook } from './owner-look.ts';
import { OwnerWords } from './owner-words.tsx';
import { TitleField } from './title-field.tsx';

type QuickActionProps = {
  ambition: BoardAmbition;
  periodId: Board['period']['id'];
  me: OwnerLook;
  verbs: ActionVerbs;
};

/** The plus on the line: the ambition is known, the owner is me, Enter puts it on the board and keeps the field for the next. */
export function QuickAction({ ambition, periodId, me, verbs }: QuickActionProps) {
  const { actions: t } = useText();
  const draft = useDraft(draftKeyOf('new', ambition.id));
  return (
    <div className="vb-quick-action">
      <TitleField
        label={t.quick.label(ambition.title)}
        hint={t.quick.hint}
        put={t.quick.put}
        placeholder={t.quick.placeholder}
        text={draft.text}
        onText={draft.setText}
        onClose={() => putOnDesk({ addingTo: null })}
        onPut={(title, confirmed) => {
          const action = newAction({ title, ambitionId: ambition.id, periodId, ownerId: me.id });
          void verbs.send({ kind: 'create-action', action }, { said: t.toast.put(title), confirmed });
          draft.clear();
        }}
      >
        <OwnerWords owner={me} />
      </TitleField>
    </div>
  );
}
