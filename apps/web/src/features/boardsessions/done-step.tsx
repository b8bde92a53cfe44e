import type { Board } from '@verbeterbord/domain/boards/board';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import './session-steps.css';

type DoneStepProps = { board: Board; me: PersonId; names: ReadonlyMap<PersonId, string> };

/** Wat is klaar: what was finished, along the line of its ambition, large enough to read aloud. */
export function DoneStep({ board, me, names }: DoneStepProps) {
  const { done: t } = useSessionText();
  const finished = board.actions.filter(({ status }) => status === 'done');
  const long = board.ambitions.filter(({ kind }) => kind === 'long-term');
  const groups = board.ambitions
    .filter(({ id }) => finished.some(({ ambitionId }) => ambitionId === id))
    .map((ambition) => ({
      ambition,
      lane: laneClass(
        board.team.kind === 'team-of-teams'
          ? 'neutral'
          : Math.max(
              0,
              long.findIndex(({ id }) => id === ambition.contributesToId),
            ),
      ),
      actions: finished.filter(({ ambitionId }) => ambitionId === ambition.id),
    }));
  if (groups.length === 0) return <p className="vb-meeting__large">{t.nothing}</p>;
  return (
    <>
      <p className="vb-meeting__quiet">{t.count(finished.length, board.actions.length)}</p>
      {groups.map(({ ambition, lane, actions }) => (
        <section key={ambition.id} className={`vb-meeting-done ${lane}`} aria-label={ambition.title}>
          <h3 className="vb-meeting-done__ambition vb-ambition-voice">
            <LineMark kind="ring" size="small" />
            {ambition.title}
          </h3>
          <ul>
            {actions.map(({ id, title, ownerId }) => (
              <li key={id} className="vb-meeting-done__action">
                <StatusGlyph name="done" tone="own" />
                <span className="vb-meeting-done__title">{title}</span>
                <span className="vb-meeting-done__owner">
                  <Magnet firstName={names.get(ownerId) ?? ''} tintKey={ownerId} filled={ownerId === me} />
                  {t.by(names.get(ownerId) ?? '')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
