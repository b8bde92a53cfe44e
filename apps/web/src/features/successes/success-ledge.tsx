import type { Board } from '@verbeterbord/domain/boards/board';
import { Link } from 'wouter';
import { useText } from '../../platform/i18n/use-text.ts';
import { successWallPath } from '../../platform/navigation/paths.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import './success-ledge.css';

/** The ledge of the board: how many successes the team chose, and the newest one. The whole ledge leads to the wall of all. */
export function SuccessLedge({ board: { team, successes } }: { board: Pick<Board, 'team' | 'successes'> }) {
  const { successes: t } = useText();
  const { count, latest } = successes;
  return (
    <aside className="vb-success-ledge" aria-label={t.label}>
      <span className="vb-success-ledge__count">
        <Icon name="star" size="small" />
        {count > 0 ? t.count(count) : t.label}
      </span>
      <p className="vb-success-ledge__latest">{latest ? t.latest(latest.text) : t.none}</p>
      {count > 0 && (
        <Link href={successWallPath(team.slug)} className="vb-success-ledge__all vb-no-print">
          {t.toWall}
        </Link>
      )}
    </aside>
  );
}
