import { type Place, placeNames } from './cast.ts';

/** May; may not but sees it (403); does not exist for this one (404). */
export type Expected = 'y' | 'n' | '-';

// Written by hand, on purpose: what the policies and the routes come to must be what a person would say. Columns: the own team, an open
// and a closed one, the Team van teams above, and a team of another organisation. One column: a route that names no team.

/** Reads a table of a name and its letters per line. */
const rights = (text: string): ReadonlyMap<string, readonly Expected[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [, name = '', letters = ''] = /^\s*(.*?)\s{2,}([yn-](?: +[yn-])*)\s*$/.exec(line) ?? [];
        return [name, letters.split(/\s+/) as Expected[]];
      }),
  );

const looking = rights(`
  member                               y y - y -
  member of the open team              y y - y -
  member of the closed team            y y y y -
  stand-in delegate of the open team   y y - y -
  facilitator of the Team van teams    y y y y -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

const working = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   n y - y -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

/** The team's own, and a facilitator may come to chair; who reads the board besides is told that it is not theirs. */
const inSession = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   n y - y -
  facilitator of the Team van teams    y y y y -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

const settingRhythm = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   n y - y -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        y y y y -
  administrator of own and closed      y - y - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

const changingMembership = rights(`
  member                               n n - n -
  member of the open team              n n - n -
  member of the closed team            n n n n -
  stand-in delegate of the open team   n n - n -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - n - - -
  administrator                        y y y y -
  administrator of own and closed      y - y - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - n
`);

/** Who names a team that is not there hears first whether they look after people at all. */
const puttingInTeam = rights(`
  member                               n n - n n
  member of the open team              n n - n n
  member of the closed team            n n n n n
  stand-in delegate of the open team   n n - n n
  facilitator of the Team van teams    n n n n n
  facilitator far away                 - - - - n
  director                             - - - - n
  director, member of the open team    - n - - n
  administrator                        y y y y -
  administrator of own and closed      y - y - -
  waiting                              - - - - n
  former member                        - - - - n
  member of another organisation       n n n n n
`);

const everybody = placeNames.map(() => 'n' as const);
const onlyOrganisationAdministrator: ReadonlyMap<string, readonly Expected[]> = new Map(
  [...looking.keys()].map((name) => [name, name === 'administrator' ? ['y', 'y', 'y', 'y', '-'] : everybody] as const),
);

const only = (letter: Expected, names: readonly string[], otherwise: Expected) =>
  new Map([...looking.keys()].map((name) => [name, [names.includes(name) ? letter : otherwise]] as const));

const signedIn = only('y', [], 'y');
const partOfOrganisation = only('n', ['waiting', 'former member'], 'y');
const knowsColleagues = only(
  'n',
  ['director', 'administrator', 'administrator of own and closed', 'waiting', 'former member'],
  'y',
);
const administrators = only('y', ['administrator', 'administrator of own and closed'], 'n');
const organisationAdministrator = only('y', ['administrator'], 'n');
const nobodyElses = only('-', [], '-');

/** What every route comes to for everybody; `public` answers whoever asks. */
export const expectedRights: Readonly<Record<string, ReadonlyMap<string, readonly Expected[]> | 'public'>> = {
  demoPeople: 'public',
  createDemoSession: 'public',
  endSession: 'public',
  signInOptions: 'public',
  readAccount: signedIn,
  readMyActions: signedIn,
  listMySessions: signedIn,
  readSignOut: signedIn,
  endMySession: nobodyElses,
  listTeams: partOfOrganisation,
  listMunicipalities: partOfOrganisation,
  listPeople: knowsColleagues,
  listManagedPeople: administrators,
  listManagedTeams: administrators,
  readOrganisation: administrators,
  editOrganisation: organisationAdministrator,
  listAuditEntries: organisationAdministrator,
  exportAudit: organisationAdministrator,
  createRoleGrant: onlyOrganisationAdministrator,
  deleteRoleGrant: onlyOrganisationAdministrator,
  setAccess: onlyOrganisationAdministrator,
  createMembership: puttingInTeam,
  editMembership: changingMembership,
  deleteMembership: changingMembership,
  readTeam: looking,
  readTeamAccess: looking,
  readBoard: looking,
  listPeriods: looking,
  readPeriod: looking,
  listAmbitions: looking,
  readAmbition: looking,
  listActions: looking,
  readAction: looking,
  listChanges: looking,
  followEvents: looking,
  readBin: working,
  roundOffPeriod: working,
  editPeriod: working,
  prepareOutcome: working,
  readRhythm: settingRhythm,
  setRhythm: settingRhythm,
  listCheckIns: looking,
  createCheckIn: working,
  listConfidenceRounds: working,
  openConfidenceRound: working,
  giveConfidence: working,
  showConfidence: working,
  listMeasures: looking,
  createMeasure: working,
  editMeasure: working,
  deleteMeasure: working,
  createReading: working,
  deleteReading: working,
  listObservations: working,
  createObservation: working,
  setObservationOutcome: working,
  listMyObservations: signedIn,
  listBoardSessions: inSession,
  startBoardSession: inSession,
  readBoardSession: inSession,
  editBoardSession: inSession,
  listDecisions: looking,
  createDecision: working,
  deleteDecision: working,
  listSuccesses: looking,
  createSuccess: working,
  deleteSuccess: working,
  readTrends: looking,
  previewErasure: organisationAdministrator,
  createErasure: organisationAdministrator,
  listErasures: organisationAdministrator,
  setTeamOpenness: working,
  createAmbition: working,
  editAmbition: working,
  setAmbitionLifecycle: working,
  deleteAmbition: working,
  restoreAmbition: working,
  createAction: working,
  editAction: working,
  setActionStatus: working,
  moveAction: working,
  deleteAction: working,
  restoreAction: working,
};

export const expectedOf = (route: string, who: string, place: Place): Expected | undefined => {
  const table = expectedRights[route];
  const letters = table === undefined || table === 'public' ? undefined : table.get(who);
  return letters?.length === 1 ? (place === 'own' ? letters[0] : undefined) : letters?.[placeNames.indexOf(place)];
};
