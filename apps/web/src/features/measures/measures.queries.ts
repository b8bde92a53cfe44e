import { queryOptions } from '@tanstack/react-query';
import { measurePaths } from '@verbeterbord/contracts/measures/measures.paths';
import type { listMeasures } from '@verbeterbord/contracts/measures/measures.routes';
import type { AmbitionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';

/** What is measured for an ambition; read again at every bell of its team. */
export const measuresQuery = (teamId: TeamId, ambitionId: AmbitionId) =>
  queryOptions({
    queryKey: ['measures', teamId, ambitionId],
    queryFn: ({ signal }) =>
      call<typeof listMeasures>(measurePaths.listMeasures, { params: { ambitionId }, signal }).then(
        ({ items }) => items,
      ),
  });
