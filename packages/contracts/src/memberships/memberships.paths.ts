export const membershipPaths = {
  listManagedPeople: { method: 'GET', path: '/managed-people' },
  createMembership: { method: 'POST', path: '/managed-people/{personId}/memberships' },
  editMembership: { method: 'PATCH', path: '/memberships/{membershipId}' },
  deleteMembership: { method: 'DELETE', path: '/memberships/{membershipId}' },
  createRoleGrant: { method: 'POST', path: '/managed-people/{personId}/role-grants' },
  deleteRoleGrant: { method: 'DELETE', path: '/role-grants/{roleGrantId}' },
  setAccess: { method: 'PUT', path: '/managed-people/{personId}/access' },
  listManagedTeams: { method: 'GET', path: '/managed-teams' },
} as const;
