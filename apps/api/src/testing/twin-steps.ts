import fc from 'fast-check';
import { abg, regio } from './demo-names.ts';

/** One request of a script; `who` is a key of a person of the organisation that runs it. */
export interface Step {
  readonly who: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly key?: string;
}

/** What the steps of one organisation are about. */
interface Ground {
  readonly people: readonly string[];
  readonly administrator: string;
  readonly teams: readonly string[];
  readonly actions: readonly string[];
  readonly ambitions: readonly string[];
  readonly persons: readonly string[];
  readonly signals: readonly string[];
}

export type Rows = Readonly<Record<'actions' | 'ambitions' | 'persons' | 'signals', readonly string[]>>;

export const abgGround = (rows: Rows): Ground => ({
  people: ['samira', 'fatima', 'pieter', 'willemijn'],
  administrator: 'noor',
  teams: ['jeugd-dichtbij', 'thuis-in-de-buurt', 'team-van-teams'].map(abg.team),
  ...rows,
});
export const regioGround = (rows: Rows): Ground => ({
  people: ['binnenstad-0', 'binnenstad-1', 'binnenstad-2', 'theo'],
  administrator: 'sevda',
  teams: ['binnenstad', 'binnenstad', 'team-van-teams-heidestad'].map(regio.team),
  ...rows,
});

const texts = ['Bellen', 'Schrijven', 'Langsgaan', '', 'BSN 111222333', 'x'.repeat(300)];
const statuses = ['to-do', 'in-progress', 'done'];

/** Any step on this ground, now and then on the ground of others. Ids are made here, so two worlds give their things the same name. */
export function anyStep(ground: Ground, strange: Ground): fc.Arbitrary<Step> {
  const sometimesStrange = (own: readonly string[], other: readonly string[]) =>
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: fc.constantFrom(...other) });
  const chosen = fc.record({
    who: fc.constantFrom(...ground.people),
    team: sometimesStrange(ground.teams, strange.teams),
    action: sometimesStrange(ground.actions, strange.actions),
    ambition: sometimesStrange(ground.ambitions, strange.ambitions),
    person: sometimesStrange(ground.persons, strange.persons),
    signal: sometimesStrange(ground.signals, strange.signals),
    text: fc.constantFrom(...texts),
    status: fc.constantFrom(...statuses),
    seenVersion: fc.integer({ min: 1, max: 5 }),
    flag: fc.boolean(),
    id: fc.uuid(),
    key: fc.uuid(),
    kind: fc.nat(45),
  });
  return chosen.map(
    ({ who, team, action, ambition, person, signal, text, status, seenVersion, flag, id, key, kind }): Step => {
      const { administrator } = ground;
      const get = (path: string, asked = who): Step => ({ who: asked, method: 'GET', path });
      const send = (method: Step['method'], path: string, body?: object, asked = who): Step => ({
        ...{ who: asked, method, path, key },
        ...(body ? { body } : {}),
      });
      const steps: readonly (() => Step)[] = [
        () => get('/account'),
        () => get('/account/actions'),
        () => get('/teams'),
        () => get('/people'),
        () => get('/municipalities'),
        () => get(`/teams/${team}`),
        () => get(`/teams/${team}/access`),
        () => get(`/teams/${team}/board`),
        () => get(`/teams/${team}/ambitions`),
        () => get(`/teams/${team}/changes?after=0`),
        () => get(`/teams/${team}/periods`),
        () => get(`/teams/${team}/bin`),
        () => get(`/ambitions/${ambition}`),
        () => get(`/actions/${action}`),
        () => get('/audit-entries', administrator),
        () => get(`/managed-people?search=${flag ? 'a' : ''}`, administrator),
        () => get('/managed-teams', administrator),
        () => get('/organisation', administrator),
        () => get('/teams/nonsense/board'),
        () => send('POST', `/teams/${team}/actions`, { id, title: text, ambitionId: ambition }),
        () => send('POST', `/teams/${team}/actions`, { id, title: 'Bellen', ambitionId: ambition, ownerId: person }),
        () => send('PATCH', `/actions/${action}`, { title: text, seenVersion }),
        () => send('PUT', `/actions/${action}/status`, { status, seenVersion, ...(flag ? { stuckReason: text } : {}) }),
        () => send('PUT', `/actions/${action}/position`, { ambitionId: ambition, status, after: null, seenVersion }),
        () => send('DELETE', `/actions/${action}`),
        () => send('POST', `/actions/${action}/restoration`),
        () => send('POST', `/teams/${team}/ambitions`, { id, kind: 'long-term', title: text }),
        () => send('PATCH', `/ambitions/${ambition}`, { effect: text, seenVersion }),
        () => send('PUT', `/ambitions/${ambition}/lifecycle`, { lifecycle: flag ? 'stopped' : 'active', seenVersion }),
        () => send('PUT', `/teams/${team}/openness`, { openToOrganisation: flag }),
        () => send('PATCH', '/organisation', { boardsOpen: flag }, administrator),
        () =>
          send(
            'POST',
            `/managed-people/${person}/memberships`,
            { id, teamId: team, from: '2031-01-01' },
            administrator,
          ),
        () =>
          send(
            'POST',
            `/managed-people/${person}/role-grants`,
            { id, role: 'facilitator', scopeKind: 'organisation' },
            administrator,
          ),
        () => send('DELETE', `/role-grants/${id}`, undefined, administrator),
        () => send('PUT', `/managed-people/${person}/access`, { state: 'open' }, administrator),
        () => get('/ambition-overview'),
        () => get(`/teams/${team}/rollup`),
        () => get('/account/signals'),
        () => get(`/teams/${team}/signals?state=all${flag ? '&box=received' : ''}`),
        () => get(`/teams/${team}/take-alongs${flag ? '?box=received' : ''}`),
        () => send('POST', `/teams/${team}/signals`, { id, question: text, ...(flag ? { ambitionId: ambition } : {}) }),
        () => send('POST', `/signals/${signal}/answers`, { id, text }),
        () => send('PUT', `/signals/${signal}/state`, { state: flag ? 'picked-up' : 'closed', seenVersion }),
        () => send('POST', `/teams/${team}/take-alongs`, { id, subject: 'ambition', subjectId: ambition }),
        () => send('POST', `/teams/${team}/needs`, { id }),
        () => get(`/signals/${signal}`),
      ];
      return steps[kind]!();
    },
  );
}
