export const boardSessionPaths = {
  listBoardSessions: { method: 'GET', path: '/teams/{teamId}/board-sessions' },
  startBoardSession: { method: 'POST', path: '/teams/{teamId}/board-sessions' },
  readBoardSession: { method: 'GET', path: '/board-sessions/{sessionId}' },
  editBoardSession: { method: 'PATCH', path: '/board-sessions/{sessionId}' },
} as const;
