export const periodPaths = { listPeriods: { method: 'GET', path: '/teams/{teamId}/periods' } } as const;
