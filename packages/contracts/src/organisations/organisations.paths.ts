export const organisationPaths = {
  listPeople: { method: 'GET', path: '/people' },
  listMunicipalities: { method: 'GET', path: '/municipalities' },
  readOrganisation: { method: 'GET', path: '/organisation' },
  editOrganisation: { method: 'PATCH', path: '/organisation' },
} as const;
