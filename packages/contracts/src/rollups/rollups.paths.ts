export const rollupPaths = {
  readRollup: { method: 'GET', path: '/teams/{teamId}/rollup' },
  readAmbitionOverview: { method: 'GET', path: '/ambition-overview' },
} as const;
