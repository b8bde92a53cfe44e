export const measurePaths = {
  listMeasures: { method: 'GET', path: '/ambitions/{ambitionId}/measures' },
  createMeasure: { method: 'POST', path: '/ambitions/{ambitionId}/measures' },
  editMeasure: { method: 'PATCH', path: '/measures/{measureId}' },
  deleteMeasure: { method: 'DELETE', path: '/measures/{measureId}' },
  createReading: { method: 'POST', path: '/measures/{measureId}/readings' },
  deleteReading: { method: 'DELETE', path: '/measures/{measureId}/readings/{readingId}' },
} as const;
