export const boardSessionPaths = {
  listBoardSessions: { method: 'GET', path: '/teams/{teamId}/board-sessions' },
  startBoardSession: { method: 'POST', path: '/teams/{teamId}/board-sessions' },
  readBoardSession: { method: 'GET', path: '/board-sessions/{boardSessionId}' },
  editBoardSession: { method: 'PATCH', path: '/board-sessions/{boardSessionId}' },
} as const;
