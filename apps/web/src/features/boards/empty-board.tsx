import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { LineSegment } from '../../ui/line-of-sight/line-segment.tsx';
import { BoardColumns } from './board-columns.tsx';
import './empty-board.css';

type EmptyBoardProps = {
  /** Why this reader cannot write the first ambition; undefined when it can. */
  blocked: string | undefined;
  onWrite: () => void;
};

const none = { 'to-do': 0, 'in-progress': 0, done: 0 };

/** A board without ambitions: an invitation with one next step, on the dashed line. */
export function EmptyBoard({ blocked, onWrite }: EmptyBoardProps) {
  const { boards } = useText();
  const t = boards.empty;
  const steps = [
    { key: 'stip', title: t.stip, help: t.stipHelp },
    { key: 'quarter', title: t.quarter, help: t.quarterHelp },
    { key: 'weeks', title: t.weeks, help: t.weeksHelp },
  ];
  return (
    <>
      <BoardColumns counts={none} isEmpty />
      <section className={`vb-board-lane vb-empty-board ${laneClass(0)}`} aria-labelledby="leeg-bord">
        <header className="vb-lane-head">
          <LineMark kind="open" />
          <h2 id="leeg-bord" className="vb-lane-head__title vb-ambition-voice">
            {t.title}
          </h2>
        </header>
        <ol>
          {steps.map((step, index) => (
            <li key={step.key} className="vb-row">
              <span className="vb-row__ring">
                <LineMark kind="ring" />
              </span>
              <LineSegment direction="across" className="vb-row__line vb-empty-board__line" />
              <h3 className="vb-empty-board__card vb-ambition-voice">{step.title}</h3>
              <div className="vb-empty-board__words">
                <p>{blocked && index === 0 ? t.elsewhere : step.help}</p>
                {index === 0 && (
                  <Button variant="primary" icon="pencil" blockedBecause={blocked} onClick={onWrite}>
                    {t.write}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
