import type { RouteRequest } from '@verbeterbord/contracts/http/define-route';
import { measurePaths } from '@verbeterbord/contracts/measures/measures.paths';
import type {
  createMeasure,
  createReading,
  deleteMeasure,
  deleteReading,
  editMeasure,
} from '@verbeterbord/contracts/measures/measures.routes';
import type { AmbitionId, MeasureId, ReadingId, TeamId } from '@verbeterbord/domain/shared/ids';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';
import { measuresQuery } from './measures.queries.ts';

export type NewMeasure = NonNullable<RouteRequest<typeof createMeasure>['body']>;
export type MeasureEdit = NonNullable<RouteRequest<typeof editMeasure>['body']> & { readonly measureId: MeasureId };
export type NewReading = NonNullable<RouteRequest<typeof createReading>['body']> & { readonly measureId: MeasureId };

/** Every write to what is measured for one ambition. */
export function useMeasureWrites(teamId: TeamId, ambitionId: AmbitionId) {
  const { queryKey } = measuresQuery(teamId, ambitionId);
  return {
    create: useTeamWrite(teamId, queryKey, (body: NewMeasure, operationId) =>
      call<typeof createMeasure>(measurePaths.createMeasure, { params: { ambitionId }, body, operationId }),
    ),
    edit: useTeamWrite(teamId, queryKey, ({ measureId, ...body }: MeasureEdit, operationId) =>
      call<typeof editMeasure>(measurePaths.editMeasure, { params: { measureId }, body, operationId }),
    ),
    remove: useTeamWrite(teamId, queryKey, (measureId: MeasureId, operationId) =>
      call<typeof deleteMeasure>(measurePaths.deleteMeasure, { params: { measureId }, operationId }),
    ),
    read: useTeamWrite(teamId, queryKey, ({ measureId, ...body }: NewReading, operationId) =>
      call<typeof createReading>(measurePaths.createReading, { params: { measureId }, body, operationId }),
    ),
    unread: useTeamWrite(teamId, queryKey, (params: { measureId: MeasureId; readingId: ReadingId }, operationId) =>
      call<typeof deleteReading>(measurePaths.deleteReading, { params, operationId }),
    ),
  };
}

export type MeasureWrites = ReturnType<typeof useMeasureWrites>;
