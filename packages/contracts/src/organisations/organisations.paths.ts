export const organisationPaths = {
  listPeople: { method: 'GET', path: '/people' },
  listMunicipalities: { method: 'GET', path: '/municipalities' },
} as const;
