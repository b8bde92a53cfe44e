export const periodPaths = {
  listPeriods: { method: 'GET', path: '/teams/{teamId}/periods' },
  readPeriod: { method: 'GET', path: '/periods/{periodId}' },
  editPeriod: { method: 'PATCH', path: '/periods/{periodId}' },
  readRhythm: { method: 'GET', path: '/teams/{teamId}/rhythm' },
  setRhythm: { method: 'PUT', path: '/teams/{teamId}/rhythm' },
  roundOffPeriod: { method: 'POST', path: '/periods/{periodId}/closure' },
} as const;
