export const periodPaths = {
  listPeriods: { method: 'GET', path: '/teams/{teamId}/periods' },
  readPeriod: { method: 'GET', path: '/periods/{periodId}' },
  roundOffPeriod: { method: 'POST', path: '/periods/{periodId}/closure' },
} as const;
