import { defineRoute } from '../http/define-route.ts';
import { auditPaths } from './audit.paths.ts';
import { auditPage, auditQuery } from './audit.schemas.ts';

const tag = 'audit';

export const listAuditEntries = defineRoute({
  ...auditPaths.listAuditEntries,
  tag,
  summary: 'Who did what and when, the latest first',
  permission: 'audit.read',
  query: auditQuery,
  success: { status: 200, body: auditPage },
  problems: ['invalid-request', 'not-allowed'],
});

export const exportAudit = defineRoute({
  ...auditPaths.exportAudit,
  tag,
  summary: 'The whole audit trail as JSON lines, each with the hash that seals it',
  permission: 'audit.read',
  success: { status: 200, type: 'application/x-ndjson' },
  problems: ['not-allowed'],
});
