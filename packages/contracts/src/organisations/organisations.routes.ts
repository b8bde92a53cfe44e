import { defineRoute } from '../http/define-route.ts';
import { listOf } from '../http/values.ts';
import { organisationPaths } from './organisations.paths.ts';
import { colleague, municipality, organisationSettings } from './organisations.schemas.ts';

export const listPeople = defineRoute({
  ...organisationPaths.listPeople,
  tag: 'organisations',
  summary: 'The colleagues of the organisation who can own an action, by name',
  permission: 'people.list',
  success: { status: 200, body: listOf(colleague) },
  problems: [],
});

export const listMunicipalities = defineRoute({
  ...organisationPaths.listMunicipalities,
  tag: 'organisations',
  summary: 'The municipalities the organisation works for, by name',
  permission: 'teams.list',
  success: { status: 200, body: listOf(municipality) },
  problems: [],
});

export const readOrganisation = defineRoute({
  ...organisationPaths.readOrganisation,
  tag: 'organisations',
  summary: 'What the organisation chose for all its teams, for its administrators',
  permission: 'administration.read',
  success: { status: 200, body: organisationSettings },
  problems: ['not-allowed'],
});

export const editOrganisation = defineRoute({
  ...organisationPaths.editOrganisation,
  tag: 'organisations',
  summary: 'Choose whether teams may show their board to the whole organisation',
  permission: 'organisation.update',
  body: organisationSettings,
  success: { status: 200, body: organisationSettings },
  problems: ['invalid-request', 'not-allowed', 'try-again'],
});
