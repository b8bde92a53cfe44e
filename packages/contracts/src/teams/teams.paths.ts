export const teamPaths = {
  listTeams: { method: 'GET', path: '/teams' },
  listTeamNames: { method: 'GET', path: '/team-names' },
  readTeam: { method: 'GET', path: '/teams/{teamId}' },
  setTeamOpenness: { method: 'PUT', path: '/teams/{teamId}/openness' },
  readTeamAccess: { method: 'GET', path: '/teams/{teamId}/access' },
  createTeam: { method: 'POST', path: '/teams' },
  setTeamParent: { method: 'PUT', path: '/teams/{teamId}/parent' },
} as const;
