export const observationPaths = {
  listObservations: { method: 'GET', path: '/teams/{teamId}/observations' },
  createObservation: { method: 'POST', path: '/teams/{teamId}/observations' },
  setObservationOutcome: { method: 'PUT', path: '/observations/{observationId}/outcome' },
  listMyObservations: { method: 'GET', path: '/account/observations' },
} as const;
