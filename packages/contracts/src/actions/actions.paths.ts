export const actionPaths = {
  listActions: { method: 'GET', path: '/teams/{teamId}/actions' },
  createAction: { method: 'POST', path: '/teams/{teamId}/actions' },
  readAction: { method: 'GET', path: '/actions/{actionId}' },
  editAction: { method: 'PATCH', path: '/actions/{actionId}' },
  deleteAction: { method: 'DELETE', path: '/actions/{actionId}' },
  setActionStatus: { method: 'PUT', path: '/actions/{actionId}/status' },
  prepareOutcome: { method: 'PUT', path: '/actions/{actionId}/outcome' },
  moveAction: { method: 'PUT', path: '/actions/{actionId}/position' },
  restoreAction: { method: 'POST', path: '/actions/{actionId}/restoration' },
  readBin: { method: 'GET', path: '/teams/{teamId}/bin' },
} as const;
