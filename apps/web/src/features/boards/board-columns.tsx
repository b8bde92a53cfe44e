import { actionStatuses } from '@verbeterbord/domain/actions/action';
import { useText } from '../../platform/i18n/use-text.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';

type BoardColumnsProps = { counts: Readonly<Record<(typeof actionStatuses)[number], number>>; isEmpty: boolean };

/** The words above the columns. For the eye: each cell says its own status. */
export function BoardColumns({ counts, isEmpty }: BoardColumnsProps) {
  const { boards: t } = useText();
  return (
    <div className="vb-board-columns" aria-hidden="true">
      <span className="vb-board-columns__ambitions">{t.ambitions}</span>
      {actionStatuses.map((status) => (
        <span key={status} className={`vb-board-columns__status vb-board-columns__status--${status}`}>
          <StatusGlyph name={status} />
          {t.statuses[status]}
          {!isEmpty && <span className="vb-board-columns__count">{counts[status]}</span>}
        </span>
      ))}
    </div>
  );
}
