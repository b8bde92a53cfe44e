export const privacyPaths = {
  previewErasure: { method: 'POST', path: '/erasure-previews' },
  createErasure: { method: 'POST', path: '/erasures' },
  listErasures: { method: 'GET', path: '/erasures' },
} as const;
