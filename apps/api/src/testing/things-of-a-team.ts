import { randomUUID } from 'node:crypto';
import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { fillPath } from '@verbeterbord/contracts/http/route-path';
import { expect } from 'vitest';
import { type Cast, type Place, places } from './cast.ts';
import { abg, regio } from './demo-names.ts';
import type { TestApi } from './open-test-api.ts';
import { plantRhythm, type RhythmThings, rhythmBodies } from './rhythm-things.ts';

/** One of everything that a route can name, all of one team. */
export interface Things extends RhythmThings {
  readonly place: Place;
  readonly organisation: string;
  readonly teamId: string;
  readonly actionId: string;
  readonly ambitionId: string;
  /** Without actions, so that it can be ended or put in the bin. */
  readonly emptyAmbitionId: string;
  readonly binnedActionId: string;
  readonly binnedAmbitionId: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly roleGrantId: string;
  readonly sessionId: string;
  /** Rounded off before: to do that again is allowed, and changes nothing. */
  readonly periodId: string;
  readonly runningPeriodId: string;
  readonly runningEndsOn: string;
}

const later = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);

/** Makes new things in a team, over HTTP by who may, and a person of its organisation with a membership that is still to begin. */
export async function makeThings(api: TestApi, cast: Cast, place: Place): Promise<Things> {
  const teamId = places[place];
  const organisation = place === 'other' ? regio.organisation : abg.organisation;
  const client = place === 'other' ? cast.farMaker : cast.maker;
  const make = async (path: string, body: object): Promise<string> => {
    const answer = await client.post<{ id: string }>(path, body);
    expect(answer.status, answer.text).toBe(201);
    return answer.body.id;
  };
  const long = await make(`/teams/${teamId}/ambitions`, { kind: 'long-term', title: 'Lang' });
  const ambition = () =>
    make(`/teams/${teamId}/ambitions`, { kind: 'short-term', title: 'Kort', contributesToId: long });
  const [ambitionId, emptyAmbitionId, binnedAmbitionId] = [await ambition(), await ambition(), await ambition()];
  const action = () => make(`/teams/${teamId}/actions`, { title: 'Doen', ambitionId });
  const [actionId, binnedActionId] = [await action(), await action()];
  await client.delete(`/ambitions/${binnedAmbitionId}`);
  await client.delete(`/actions/${binnedActionId}`);
  const [personId, membershipId, roleGrantId] = [randomUUID(), randomUUID(), randomUUID()];
  await api.asOwner(async (owner) => {
    await owner.query(
      `INSERT INTO person (id, organisation_id, given_name, family_name, first_signed_in_at) VALUES ($1, $2, 'Spelden', 'Kussen', now())`,
      [personId, organisation],
    );
    await owner.query(
      `INSERT INTO membership (id, organisation_id, team_id, person_id, from_day, stands_for_team_id) VALUES ($1, $2, $3, $4, $5, $6)`,
      [membershipId, organisation, teamId, personId, later, place === 'parent' ? places.own : null],
    );
    // Who speaks for a team is a member of it.
    if (place === 'parent') {
      await owner.query(
        `INSERT INTO membership (id, organisation_id, team_id, person_id, from_day) VALUES (gen_random_uuid(), $1, $2, $3, '2026-01-01')`,
        [organisation, places.own, personId],
      );
    }
    await owner.query(
      `INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind) VALUES ($1, $2, $3, 'facilitator', 'organisation')`,
      [roleGrantId, organisation, personId],
    );
  }, organisation);
  const rhythm = await plantRhythm(api, organisation, { teamId, ambitionId, ...preparedBy(cast, place) });
  const [running] = await api.ask<Pick<Things, 'runningPeriodId' | 'runningEndsOn'>>(
    `SELECT id AS "runningPeriodId", ends_on::text AS "runningEndsOn" FROM period WHERE team_id = $1 AND state = 'running'`,
    [teamId],
    organisation,
  );
  const [period] = await api.ask<{ id: string }>(
    "SELECT id FROM period WHERE team_id = $1 AND state = 'rounded-off' LIMIT 1",
    [teamId],
    organisation,
  );
  await api.dependencies.counters.ask();
  await api.dependencies.sessions.open(organisation, personId);
  const [session] = await api.dependencies.sessions.list(organisation, personId);
  return {
    ...{ place, organisation, teamId, actionId, ambitionId, emptyAmbitionId, binnedActionId, binnedAmbitionId },
    ...{ personId, membershipId, roleGrantId, sessionId: session!.id, periodId: period!.id },
    ...rhythm,
    ...running!,
  };
}

/** The request of a route about these things, with a body that is right. */
export function askFor(name: string, things: Things): { method: string; path: string; body?: object } {
  const route = allRoutes[name]!;
  const seenVersion = 1;
  const bodies: Readonly<Record<string, object>> = {
    createDemoSession: { personId: abg.person('samira') },
    editOrganisation: { boardsOpen: true },
    createMembership: { teamId: things.teamId, from: '2026-02-01', until: '2026-02-20', ...standsFor(things) },
    editMembership: { until: later },
    createRoleGrant: { role: 'director', scopeKind: 'organisation' },
    setAccess: { state: 'ended' },
    setTeamOpenness: { openToOrganisation: things.place !== 'closed' },
    createAmbition: { kind: 'long-term', title: 'Meer lucht' },
    editAmbition: { title: 'Anders', seenVersion },
    setAmbitionLifecycle: { lifecycle: 'stopped', seenVersion },
    createAction: { title: 'Bellen', ambitionId: things.ambitionId },
    editAction: { title: 'Anders', seenVersion },
    setActionStatus: { status: 'in-progress', seenVersion },
    roundOffPeriod: { outcomes: [] },
    editPeriod: { endsOn: things.runningEndsOn, seenEndsOn: things.runningEndsOn },
    ...rhythmBodies,
    createPreparedSignal: { teamId: things.teamId, question: 'Wie helpt hier?' },
    // A question of the Team van teams lies with the directors, so it goes back to a team.
    ...(things.place === 'parent'
      ? { setSignalAddressee: { addressedTo: 'team', addressedTeamId: places.own, seenVersion } }
      : { setTeamParent: { parentId: things.place === 'other' ? null : places.parent } }),
    createTeam: { name: 'Nieuw team', purpose: 'Wij beginnen' },
    previewErasure: { kind: 'text', text: 'Nergens te vinden' },
    createErasure: { kind: 'text', text: 'Nergens te vinden' },
    moveAction: { ambitionId: things.ambitionId, status: 'in-progress', after: null, seenVersion },
  };
  const named: Readonly<Record<string, Partial<Things>>> = {
    setAmbitionLifecycle: { ambitionId: things.emptyAmbitionId },
    deleteAmbition: { ambitionId: things.emptyAmbitionId },
    restoreAmbition: { ambitionId: things.binnedAmbitionId },
    editPeriod: { periodId: things.runningPeriodId },
    createAnswer: { signalId: things.owedSignalId },
    setSignalState: { signalId: things.withdrawnSignalId },
    restoreAction: { actionId: things.binnedActionId },
  };
  const path = fillPath(route.path, { ...things, ...named[name] });
  const query = name === 'followEvents' ? `?teams=${things.teamId}` : '';
  return { method: route.method, path: path + query, ...(bodies[name] ? { body: bodies[name] } : {}) };
}

const preparedBy = ({ ids }: Cast, place: Place) =>
  place === 'other' ? {} : { facilitatorId: ids.get('facilitator of the Team van teams')! };

const standsFor = ({ place }: Things) => (place === 'parent' ? { standsForTeamId: places.own } : {});
