export const auditPaths = {
  listAuditEntries: { method: 'GET', path: '/audit-entries' },
  exportAudit: { method: 'GET', path: '/audit-export' },
} as const;
