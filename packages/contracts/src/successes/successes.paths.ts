export const successPaths = {
  listSuccesses: { method: 'GET', path: '/teams/{teamId}/successes' },
  createSuccess: { method: 'POST', path: '/teams/{teamId}/successes' },
  deleteSuccess: { method: 'DELETE', path: '/successes/{successId}' },
} as const;
