export const takeAlongPaths = {
  listTakeAlongs: { method: 'GET', path: '/teams/{teamId}/take-alongs' },
  createTakeAlong: { method: 'POST', path: '/teams/{teamId}/take-alongs' },
  setBroughtBack: { method: 'PUT', path: '/take-alongs/{takeAlongId}/brought-back' },
  deleteTakeAlong: { method: 'DELETE', path: '/take-alongs/{takeAlongId}' },
} as const;
