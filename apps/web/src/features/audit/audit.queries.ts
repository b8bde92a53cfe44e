import { infiniteQueryOptions } from '@tanstack/react-query';
import { auditPaths } from '@verbeterbord/contracts/audit/audit.paths';
import type { listAuditEntries } from '@verbeterbord/contracts/audit/audit.routes';
import { call } from '../../platform/api/call.ts';

/** The audit trail, the latest first, a hundred at a time. Read anew on each visit: it grows with every write. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam, signal }) =>
    call<typeof listAuditEntries>(auditPaths.listAuditEntries, { query: { before: pageParam }, signal }),
  initialPageParam: undefined as number | undefined,
  getNextPageParam: ({ items, hasMore }) => (hasMore ? items.at(-1)?.number : undefined),
  staleTime: 0,
  gcTime: 0,
});
