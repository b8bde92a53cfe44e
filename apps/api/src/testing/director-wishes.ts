import { abg, jeugd } from './demo-names.ts';
import { rhythmBodies } from './rhythm-things.ts';

const bodies: Readonly<Record<string, object>> = {
  ...rhythmBodies,
  createAction: { title: 'Bellen', ambitionId: jeugd.ambition('eerste-gesprek') },
  editAction: { title: 'Anders', seenVersion: 1 },
  setActionStatus: { status: 'done', seenVersion: 1 },
  moveAction: { ambitionId: jeugd.ambition('eerste-gesprek'), status: 'done', after: null, seenVersion: 1 },
  createAmbition: { kind: 'long-term', title: 'Meer lucht' },
  editAmbition: { title: 'Anders', seenVersion: 1 },
  setAmbitionLifecycle: { lifecycle: 'stopped', seenVersion: 1 },
  roundOffPeriod: { outcomes: [] },
  editPeriod: { endsOn: '2030-01-01', seenEndsOn: '2030-01-01' },
  createMembership: { teamId: jeugd.team, from: '2030-01-01' },
  editMembership: { until: null },
  createRoleGrant: { role: 'facilitator', scopeKind: 'organisation' },
  setAccess: { state: 'open' },
  setTeamOpenness: { openToOrganisation: true },
  editOrganisation: { boardsOpen: true },
  createTeam: { name: 'Nieuw team', purpose: 'Wij beginnen' },
  createPreparedSignal: { teamId: jeugd.team, question: 'Wie helpt hier?' },
  previewErasure: { kind: 'text', text: 'Nergens' },
  createErasure: { kind: 'text', text: 'Nergens' },
};
/** A question passed back goes to a team; a state goes round, so that every step is taken or refused. */
const variants: Readonly<Record<string, readonly object[]>> = {
  setSignalState: ['picked-up', 'asked', 'closed', 'withdrawn', 'asked'].map((state) => ({ state, seenVersion: 1 })),
  setSignalAddressee: [abg.team('team-van-teams'), jeugd.team].map((addressedTeamId) => ({
    ...{ addressedTo: 'team', addressedTeamId, seenVersion: 1 },
  })),
};

/** What a director writes on a route, or tries to. */
export const wishesOn = (route: string): readonly (object | undefined)[] => variants[route] ?? [bodies[route]];
