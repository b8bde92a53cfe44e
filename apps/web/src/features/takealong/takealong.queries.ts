import { queryOptions } from '@tanstack/react-query';
import { takeAlongPaths } from '@verbeterbord/contracts/takealong/takealong.paths';
import type { listTakeAlongs } from '@verbeterbord/contracts/takealong/takealong.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** Every koffer that was read; each has its team in its key, so that a bell of the team reads it again. */
export const takeAlongsKey = ['take-alongs'] as const;

/** The koffer of a team, or (received) what its teams take along to it. */
export const takeAlongsQuery = (teamId: TeamId, box: 'own' | 'received') =>
  queryOptions({
    queryKey: [...takeAlongsKey, teamId, box],
    queryFn: ({ signal }) =>
      call<typeof listTakeAlongs>(takeAlongPaths.listTakeAlongs, { params: { teamId }, query: { box }, signal }).then(
        ({ items }) => items,
      ),
  });
