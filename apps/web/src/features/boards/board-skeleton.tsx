import { useText } from '../../platform/i18n/use-text.ts';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import './board-surface.css';
import './board-lane.css';
import './board-row.css';
import './board-line.css';
import './board-phone.css';

/** What is coming, standing still: the line is there already. */
export function BoardSkeleton({ title }: { title: string | undefined }) {
  const { boards: t } = useText();
  return (
    <div className="vb-board-page" aria-busy="true">
      <header className="vb-board-head">
        <h1>{title ?? <Skeleton width="short" />}</h1>
        <p className="vb-visually-hidden" role="status">
          {t.loading}
        </p>
      </header>
      <div className="vb-board vb-board--board">
        <section className={`vb-board-lane ${laneClass(0)}`}>
          <div className="vb-lane-head">
            <LineMark kind="stip" />
            <Skeleton width="medium" />
          </div>
          <ol className="vb-board-lane__rows">
            {['een', 'twee', 'drie'].map((key) => (
              <li key={key} className="vb-row">
                <span className="vb-row__ring">
                  <LineMark kind="ring" />
                </span>
                <div className="vb-ambition-card">
                  <Skeleton />
                </div>
                <div className="vb-cell vb-cell--to-do">
                  <Skeleton height="card" />
                </div>
                <div className="vb-cell vb-cell--in-progress">
                  <Skeleton height="card" />
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}
