export const accountPaths = {
  demoPeople: { method: 'GET', path: '/demo-people' },
  createDemoSession: { method: 'POST', path: '/demo-sessions' },
  endSession: { method: 'DELETE', path: '/session' },
  readAccount: { method: 'GET', path: '/account' },
  signInOptions: { method: 'GET', path: '/sign-in-options' },
  listMySessions: { method: 'GET', path: '/account/sessions' },
  endMySession: { method: 'DELETE', path: '/account/sessions/{sessionId}' },
  readSignOut: { method: 'GET', path: '/account/sign-out' },
  readMyActions: { method: 'GET', path: '/account/actions' },
} as const;
