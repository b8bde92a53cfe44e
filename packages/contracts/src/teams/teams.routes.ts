import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { teamPaths } from './teams.paths.ts';
import { namedTeam, newTeam, team, teamAccess, teamOpenness, teamParent, teamWithMembers } from './teams.schemas.ts';

export const listTeams = defineRoute({
  ...teamPaths.listTeams,
  tag: 'teams',
  summary: 'The teams whose board this person may read, by name',
  permission: 'teams.list',
  success: { status: 200, body: listOf(team) },
  problems: [],
});

export const listTeamNames = defineRoute({
  ...teamPaths.listTeamNames,
  tag: 'teams',
  summary: 'Every team of the organisation by name, whose board is closed too: whom one may ask something',
  permission: 'teams.list',
  success: { status: 200, body: listOf(namedTeam) },
  problems: [],
});

export const readTeam = defineRoute({
  ...teamPaths.readTeam,
  tag: 'teams',
  summary: 'One team with its members',
  permission: 'board.read',
  params: z.strictObject({ teamId: id }),
  success: { status: 200, body: teamWithMembers },
  problems: ['invalid-request', 'not-found'],
});

export const setTeamOpenness = defineRoute({
  ...teamPaths.setTeamOpenness,
  tag: 'teams',
  summary: 'Open or close the board of the own team for the other teams of the organisation',
  permission: 'team.set-openness',
  params: z.strictObject({ teamId: id }),
  body: teamOpenness,
  success: { status: 200, body: teamOpenness },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'try-again'],
});

export const readTeamAccess = defineRoute({
  ...teamPaths.readTeamAccess,
  tag: 'teams',
  summary:
    'Who can look at this team beside its members: delegates, facilitators, directors and administrators by name',
  permission: 'board.read',
  params: z.strictObject({ teamId: id }),
  success: { status: 200, body: teamAccess },
  problems: ['invalid-request', 'not-found'],
});

export const createTeam = defineRoute({
  ...teamPaths.createTeam,
  tag: 'teams',
  summary: 'Make a team or a Team van teams, with its first period',
  permission: 'team.manage',
  body: newTeam,
  success: { status: 201, body: team },
  problems: [
    'invalid-request',
    'residents-data-suspected',
    'not-allowed',
    'tree-refused',
    'idempotency-key-reused',
    'try-again',
  ],
});

export const setTeamParent = defineRoute({
  ...teamPaths.setTeamParent,
  tag: 'teams',
  summary:
    'Put a team under a Team van teams, or take it out; refused while its ambitions or delegates still lean on the old one',
  permission: 'team.manage',
  params: z.strictObject({ teamId: id }),
  body: teamParent,
  success: { status: 200, body: teamParent },
  problems: ['invalid-request', 'not-allowed', 'not-found', 'tree-refused', 'try-again'],
});
