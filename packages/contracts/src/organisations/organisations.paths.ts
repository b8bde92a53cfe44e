export const organisationPaths = {
  listPeople: { method: 'GET', path: '/people' },
  listMunicipalities: { method: 'GET', path: '/municipalities' },
  editOrganisation: { method: 'PATCH', path: '/organisation' },
} as const;
