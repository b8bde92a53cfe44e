import { allRoutes } from '@verbeterbord/contracts/all-routes';
import type { Actor, RoleGrant } from '@verbeterbord/domain/authorization/actor';
import { decide } from '@verbeterbord/domain/authorization/decide';
import { permissions } from '@verbeterbord/domain/authorization/policies';
import type { Facts } from '@verbeterbord/domain/authorization/rule';

const today = '2026-11-17';
const me = 'me';

const actor = (teamIds: readonly string[], roles: readonly RoleGrant[] = []): Actor => ({
  personId: me,
  organisationId: 'organisation',
  memberships: teamIds.map((teamId) => ({ teamId, from: '2026-01-01', until: null, standsForTeamId: null })),
  roles,
});
const grant = (role: RoleGrant['role'], scopeKind: RoleGrant['scopeKind'], scopeId: string | null): RoleGrant => ({
  role,
  scopeKind,
  scopeId,
});

/** Everybody who could ask, seen from one team with a Team van teams above it. */
const people: Readonly<Record<string, Actor>> = {
  'member of the team': actor(['team']),
  'member of another team': actor(['other']),
  'delegate in the Team van teams above, member elsewhere': actor(['above', 'other']),
  'stand-in of the delegate in the Team van teams above, member elsewhere': {
    ...actor(['other']),
    memberships: [
      ...actor(['other']).memberships,
      { teamId: 'above', from: '2026-01-01', until: null, standsForTeamId: 'other', isStandIn: true },
    ],
  },
  'member until last week': {
    ...actor([]),
    memberships: [{ teamId: 'team', from: '2026-01-01', until: '2026-11-10', standsForTeamId: null }],
  },
  'facilitator of the organisation': actor([], [grant('facilitator', 'organisation', null)]),
  'facilitator of the Team van teams above': actor([], [grant('facilitator', 'team', 'above')]),
  'facilitator of a municipality of the team': actor([], [grant('facilitator', 'municipality', 'served')]),
  'facilitator elsewhere': actor([], [grant('facilitator', 'municipality', 'far')]),
  director: actor([], [grant('director', 'organisation', null)]),
  'director who is a member of another team': actor(['other'], [grant('director', 'organisation', null)]),
  'director who is a member of the team': actor(['team'], [grant('director', 'organisation', null)]),
  'administrator of the organisation': actor([], [grant('administrator', 'organisation', null)]),
  'administrator of the Team van teams above': actor([], [grant('administrator', 'team', 'above')]),
  'administrator of a municipality of the team': actor([], [grant('administrator', 'municipality', 'served')]),
  'administrator elsewhere': actor([], [grant('administrator', 'team', 'far')]),
  'waiting for a team': actor([]),
};

const team = { id: 'team', ancestorIds: ['above'], municipalityIds: ['served'], openToOrganisation: true };
const closed = { ...team, openToOrganisation: false };
const running = { state: 'running' } as const;

/** How the board, the period and the action stand to the one who asks. */
const relations: Readonly<Record<string, Facts>> = {
  'open board': { today, team, period: running },
  'closed board': { today, team: closed, period: running },
  'open board, own action': { today, team, period: running, ownerId: me },
  'closed board, own action': { today, team: closed, period: running, ownerId: me },
  'rounded-off period, own action': { today, team, period: { state: 'rounded-off' }, ownerId: me },
};

const routesOf = (permission: string): string =>
  Object.values(allRoutes)
    .filter((route) => route.permission === permission)
    .map(({ method, path }) => `\`${method} ${path}\``)
    .join(', ');

/** The document that shows who may do what: role × permission × relation, computed by the policies themselves. */
export function authorizationMatrix(): string {
  const header = ['who', ...Object.keys(relations)];
  const tables = permissions.map((permission) => {
    const rows = Object.entries(people).map(([who, person]) => [
      who,
      ...Object.values(relations).map((facts) => {
        const decision = decide(person, permission, facts);
        return decision.allowed ? 'yes' : decision.reason;
      }),
    ]);
    return [
      `## ${permission}`,
      '',
      routesOf(permission) || 'No route of its own yet.',
      '',
      ...table(header, rows),
      '',
    ].join('\n');
  });
  return [
    '# Who may do what',
    '',
    'Made from the policies in `packages/domain/src/authorization` by `pnpm generate:docs`; do not edit.',
    'A person of another organisation, and one who may not read the board, gets 404; who sees it but may not do this gets 403 with the',
    'reason named here; a rounded-off period answers 409. Without a session every route but these answers 401:',
    `${routesOf('public')}.`,
    '',
    ...tables,
  ].join('\n');
}

/** A table in Markdown. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
