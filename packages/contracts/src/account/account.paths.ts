export const accountPaths = {
  demoPeople: { method: 'GET', path: '/demo-people' },
  createDemoSession: { method: 'POST', path: '/demo-sessions' },
  endSession: { method: 'DELETE', path: '/session' },
  readAccount: { method: 'GET', path: '/account' },
  readMyActions: { method: 'GET', path: '/account/actions' },
} as const;
