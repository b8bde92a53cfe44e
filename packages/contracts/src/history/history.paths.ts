export const historyPaths = { listChanges: { method: 'GET', path: '/teams/{teamId}/changes' } } as const;
