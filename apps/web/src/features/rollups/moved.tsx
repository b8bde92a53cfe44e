import type { RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';

/** What moved since the running period began, in words. */
export function Moved({ row: { achieved, successes } }: { row: RollupRow }) {
  const { moved: t } = useRoomText().rollups;
  if (achieved.length + successes.length === 0) return <p className="vb-together__quiet">{t.none}</p>;
  return (
    <ul className="vb-moved">
      {achieved.map((title) => (
        <li key={title}>
          <Icon name="flag" />
          <span>{t.achieved(title)}</span>
        </li>
      ))}
      {successes.map((text) => (
        <li key={text}>
          <Icon name="star" />
          <span>{t.success(text)}</span>
        </li>
      ))}
    </ul>
  );
}
