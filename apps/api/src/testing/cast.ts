import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { cookieName } from '../platform/auth/session-cookie.ts';
import { abg, regio } from './demo-names.ts';
import type { TestApi } from './open-test-api.ts';
import { TestClient } from './test-client.ts';

/** The teams of the matrix, as they stand to the member of the first. */
export const places = {
  own: abg.team('jeugd-dichtbij'),
  open: abg.team('thuis-in-de-buurt'),
  closed: abg.team('een-gezin-een-plan'),
  parent: abg.team('team-van-teams'),
  other: regio.team('binnenstad'),
} as const;
export type Place = keyof typeof places;
export const placeNames = Object.keys(places) as Place[];

type Grant = readonly [role: 'facilitator' | 'director' | 'administrator', scopeKind: string, scopeId: string | null];
interface Part {
  readonly teams?: readonly string[];
  readonly delegateFor?: string;
  readonly until?: string;
  readonly grants?: readonly Grant[];
}

const servedNowhere = randomUUID();
const servedByOwnAndClosed = randomUUID();

/** Everybody who could ask, beside the one who is of the other organisation. */
const parts: Readonly<Record<string, Part>> = {
  member: { teams: [places.own] },
  'member of the open team': { teams: [places.open] },
  'member of the closed team': { teams: [places.closed] },
  'stand-in delegate of the open team': { teams: [places.open, places.parent], delegateFor: places.open },
  'facilitator of the Team van teams': { grants: [['facilitator', 'team', places.parent]] },
  'facilitator far away': { grants: [['facilitator', 'municipality', servedNowhere]] },
  director: { grants: [['director', 'organisation', null]] },
  'director, member of the open team': { teams: [places.open], grants: [['director', 'organisation', null]] },
  administrator: { grants: [['administrator', 'organisation', null]] },
  'administrator of own and closed': { grants: [['administrator', 'municipality', servedByOwnAndClosed]] },
  waiting: {},
  'former member': { teams: [places.own], until: '2026-01-05' },
};
/** Has part in every team, so that there is always somebody to make what the others ask for. */
const maker: Part = { teams: [places.own, places.open, places.closed, places.parent] };

export interface Cast {
  readonly clients: ReadonlyMap<string, TestClient>;
  readonly ids: ReadonlyMap<string, string>;
  readonly maker: TestClient;
  readonly farMaker: TestClient;
}

async function enter(owner: Client, { teams = [], delegateFor, until, grants = [] }: Part): Promise<string> {
  const id = randomUUID();
  const organisation = abg.organisation;
  await owner.query('INSERT INTO person (id, organisation_id, given_name, family_name) VALUES ($1, $2, $3, $4)', [
    ...[id, organisation, 'Mavrik', `Q${id.slice(0, 8)}`],
  ]);
  for (const team of teams) {
    const standsFor = team === places.parent ? (delegateFor ?? places.own) : null;
    await owner.query(
      `INSERT INTO membership (id, organisation_id, team_id, person_id, from_day, until_day, stands_for_team_id, is_stand_in)
       VALUES (gen_random_uuid(), $1, $2, $3, '2026-01-01', $4, $5, $6)`,
      [organisation, team, id, until ?? null, standsFor, standsFor !== null],
    );
  }
  for (const [role, scopeKind, scopeId] of grants) {
    await owner.query(
      `INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind, scope_id) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)`,
      [organisation, id, role, scopeKind, scopeId],
    );
  }
  return id;
}

/** Closes a board, gives two municipalities to nobody and to two teams, and signs everybody in. */
export async function gatherCast(api: TestApi): Promise<Cast> {
  const { sessions, counters, isSecure } = api.dependencies;
  const ids = new Map<string, string>();
  let makerId = '';
  await api.asOwner(async (owner) => {
    await owner.query('UPDATE team SET open_to_organisation = false WHERE id = $1', [places.closed]);
    for (const [id, code] of [
      [servedNowhere, 'GM9998'],
      [servedByOwnAndClosed, 'GM9999'],
    ]) {
      await owner.query('INSERT INTO municipality (id, organisation_id, name, code) VALUES ($1, $2, $3, $3)', [
        ...[id, abg.organisation, code],
      ]);
    }
    await owner.query(
      'INSERT INTO team_municipality (organisation_id, team_id, municipality_id) SELECT $1, unnest($2::uuid[]), $3',
      [abg.organisation, [places.own, places.closed], servedByOwnAndClosed],
    );
    for (const [name, part] of Object.entries(parts)) ids.set(name, await enter(owner, part));
    makerId = await enter(owner, maker);
  });
  await counters.ask();
  const signIn = async (organisation: string, personId: string) =>
    new TestClient(api.app, `${cookieName(isSecure)}=${await sessions.open(organisation, personId)}`);
  const clients = new Map<string, TestClient>();
  for (const [name, id] of ids) clients.set(name, await signIn(abg.organisation, id));
  const farMaker = await signIn(regio.organisation, regio.person('binnenstad-1'));
  clients.set('member of another organisation', farMaker);
  return { clients, ids, maker: await signIn(abg.organisation, makerId), farMaker };
}
