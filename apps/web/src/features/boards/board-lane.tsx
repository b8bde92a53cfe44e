import { Link } from 'wouter';
import { useText } from '../../platform/i18n/use-text.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import type { LaneView, RowView } from './board-lanes.ts';
import type { BoardParts } from './board-parts.ts';
import { untilWords } from './until-words.ts';

type BoardLaneProps = {
  lane: LaneView;
  /** Place of the lane from 0, or `neutral` on the board of a Team van teams. */
  look: number | 'neutral';
  parts: BoardParts;
  renderRow: (row: RowView) => React.ReactNode;
};

/** A long-term ambition with the line that leaves its stip and passes each ring. */
export function BoardLane({ lane, look, parts, renderRow }: BoardLaneProps) {
  const { boards: t } = useText();
  const { ambition, upstream, rows } = lane;
  const headingId = `ambitie-${ambition.id}`;
  return (
    <section className={`vb-board-lane ${laneClass(look)}`} aria-labelledby={headingId}>
      <header className="vb-lane-head">
        <LineMark kind={look === 'neutral' ? 'square' : 'stip'} />
        <h2 id={headingId} className="vb-lane-head__title vb-ambition-voice">
          <Link href={ambitionPath(ambition.id)} className="vb-ambition-card__link">
            {ambition.title}
          </Link>
        </h2>
        <div className="vb-lane-head__meta">
          {upstream && (
            <Link href={ambitionPath(upstream.id)} className="vb-lane-head__up">
              <Icon name="up-to-line" size="small" />
              {t.contributesTo(upstream.title)}
            </Link>
          )}
          {ambition.until && <span>{t.until(untilWords(ambition.until))}</span>}
          {ambition.lifecycle !== 'active' && <span>{ambition.lifecycle === 'achieved' ? t.achieved : t.stopped}</span>}
          {parts.renderStanding(ambition)}
          {parts.renderQuestions(ambition)}
        </div>
        {parts.renderLaneMenu(ambition)}
      </header>
      {rows.length > 0 ? (
        <ol className="vb-board-lane__rows">{rows.map(renderRow)}</ol>
      ) : (
        <div className="vb-board-lane__invitation">
          <DashedCard>{t.laneWithoutRows}</DashedCard>
          {parts.ambitionBlocked !== null && (
            <Button
              icon="pencil"
              blockedBecause={parts.ambitionBlocked}
              onClick={() => parts.onWriteShortTerm(ambition.id)}
            >
              {t.addShortTerm}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
