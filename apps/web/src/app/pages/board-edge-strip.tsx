import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { ObservationStrip } from '../../features/observations/observation-strip.tsx';
import { BroughtNotes } from '../../features/takealong/brought-notes.tsx';
import { takeAlongsQuery } from '../../features/takealong/takealong.queries.ts';
import type { KofferItem } from './koffer-on-board.ts';

type BoardEdgeStripProps = { board: Board; look: 'strip' | 'button'; kofferItem: KofferItem | undefined };

/** Ik merk… of a team; of a Team van teams with what its teams took along beside it. */
export function BoardEdgeStrip({ board, look, kofferItem }: BoardEdgeStripProps) {
  const { id, kind, slug } = board.team;
  const { data } = useQuery({
    ...takeAlongsQuery(id, 'received'),
    enabled: kind === 'team-of-teams' && look === 'strip',
  });
  const away = (data ?? []).filter(({ broughtBack }) => broughtBack === null);
  const brought = away.length > 0 && <BroughtNotes items={away} slug={slug} />;
  return <ObservationStrip board={board} look={look} kofferItem={kofferItem} brought={brought} />;
}
