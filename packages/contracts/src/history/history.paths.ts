export const historyPaths = {
  listChanges: { method: 'GET', path: '/teams/{teamId}/changes' },
  readTrends: { method: 'GET', path: '/teams/{teamId}/trends' },
} as const;
