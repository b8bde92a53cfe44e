export const decisionPaths = {
  listDecisions: { method: 'GET', path: '/teams/{teamId}/decisions' },
  createDecision: { method: 'POST', path: '/teams/{teamId}/decisions' },
  deleteDecision: { method: 'DELETE', path: '/decisions/{decisionId}' },
} as const;
