import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { id, listOf } from '../http/values.ts';
import { teamPaths } from './teams.paths.ts';
import { team, teamWithMembers } from './teams.schemas.ts';

export const listTeams = defineRoute({
  ...teamPaths.listTeams,
  tag: 'teams',
  summary: 'The teams whose board this person may read, by name',
  permission: 'teams.list',
  success: { status: 200, body: listOf(team) },
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
