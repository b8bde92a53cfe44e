export const boardPaths = { readBoard: { method: 'GET', path: '/teams/{teamId}/board' } } as const;
