import { defineRoute } from '../http/define-route.ts';
import { listOf } from '../http/values.ts';
import { organisationPaths } from './organisations.paths.ts';
import { colleague, municipality } from './organisations.schemas.ts';

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
  permission: 'people.list',
  success: { status: 200, body: listOf(municipality) },
  problems: [],
});
