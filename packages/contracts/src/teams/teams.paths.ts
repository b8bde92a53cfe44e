export const teamPaths = {
  listTeams: { method: 'GET', path: '/teams' },
  readTeam: { method: 'GET', path: '/teams/{teamId}' },
} as const;
