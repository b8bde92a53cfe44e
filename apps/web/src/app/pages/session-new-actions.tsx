import type { Board } from '@verbeterbord/domain/boards/board';
import { putOnDesk, useActionDesk } from '../../features/actions/action-desk.ts';
import type { ActionVerbs } from '../../features/actions/action-verbs.ts';
import { laneOf } from '../../features/actions/ambition-choices.ts';
import type { OwnerLook } from '../../features/actions/owner-look.ts';
import { OwnerWords } from '../../features/actions/owner-words.tsx';
import { QuickAction } from '../../features/actions/quick-action.tsx';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import '../../features/actions/action-row.css';

type SessionNewActionsProps = {
  board: Board;
  people: ReadonlyMap<string, OwnerLook>;
  me: OwnerLook;
  verbs: ActionVerbs;
  addBlocked: string | undefined | null;
};

/** Nieuwe acties: the ambition first, below it what is planned for it, and the field in place. An ambition without any lights up. */
export function SessionNewActions({ board, people, me, verbs, addBlocked }: SessionNewActionsProps) {
  const { newActions: t } = useSessionText();
  const addingTo = useActionDesk((desk) => desk.addingTo);
  const short = board.ambitions.filter(({ kind, lifecycle }) => kind === 'short-term' && lifecycle === 'active');
  return (
    <>
      <p className="vb-meeting__quiet">{t.next(formatPeriod(board.period))}</p>
      {short.map((ambition) => {
        const actions = board.actions.filter(({ ambitionId }) => ambitionId === ambition.id);
        return (
          <section
            key={ambition.id}
            className={`vb-meeting-done ${laneOf(board, ambition.id)}`}
            aria-label={ambition.title}
          >
            <h3 className="vb-meeting-done__ambition vb-ambition-voice">
              <LineMark kind="ring" size="small" />
              {ambition.title}
            </h3>
            {actions.length === 0 && <DashedCard>{t.none}</DashedCard>}
            {actions.length > 0 && (
              <ul aria-label={t.listOf(ambition.title)}>
                {actions.map(({ id, title, ownerId }) => (
                  <li key={id} className="vb-meeting-done__action">
                    <LineMark kind="dot" size="small" />
                    <span className="vb-meeting-done__title">{title}</span>
                    <span className="vb-meeting-done__owner">
                      <OwnerWords owner={people.get(ownerId)} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {addingTo === ambition.id ? (
              <QuickAction ambition={ambition} periodId={board.period.id} me={me} verbs={verbs} />
            ) : (
              <p>
                <Button
                  variant="accent"
                  icon="plus"
                  aria-label={t.add(ambition.title)}
                  blockedBecause={addBlocked ?? undefined}
                  onClick={() => putOnDesk({ addingTo: ambition.id })}
                >
                  {t.addWords}
                </Button>
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}
