export const checkInPaths = {
  listCheckIns: { method: 'GET', path: '/ambitions/{ambitionId}/check-ins' },
  createCheckIn: { method: 'POST', path: '/ambitions/{ambitionId}/check-ins' },
  listConfidenceRounds: { method: 'GET', path: '/teams/{teamId}/confidence-rounds' },
  openConfidenceRound: { method: 'POST', path: '/ambitions/{ambitionId}/confidence-rounds' },
  giveConfidence: { method: 'PUT', path: '/confidence-rounds/{roundId}/vote' },
  showConfidence: { method: 'PUT', path: '/confidence-rounds/{roundId}/disclosure' },
} as const;
