export const ambitionPaths = {
  listAmbitions: { method: 'GET', path: '/teams/{teamId}/ambitions' },
  createAmbition: { method: 'POST', path: '/teams/{teamId}/ambitions' },
  readAmbition: { method: 'GET', path: '/ambitions/{ambitionId}' },
  editAmbition: { method: 'PATCH', path: '/ambitions/{ambitionId}' },
  deleteAmbition: { method: 'DELETE', path: '/ambitions/{ambitionId}' },
  setAmbitionLifecycle: { method: 'PUT', path: '/ambitions/{ambitionId}/lifecycle' },
  restoreAmbition: { method: 'POST', path: '/ambitions/{ambitionId}/restoration' },
} as const;
