import { type Place, placeNames } from './cast.ts';
import {
  answering,
  askersOwn,
  askingNeed,
  lookingAtTeamsTogether,
  lookingInKoffer,
  preparing,
  readingQuestion,
  takingAlong,
} from './rights-to-questions.ts';
import {
  changingMembership,
  type Expected,
  inSession,
  looking,
  plantingTree,
  puttingInTeam,
  settingRhythm,
  working,
} from './rights-to-teams.ts';

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
const facilitators = only('y', ['facilitator of the Team van teams', 'facilitator far away'], 'n');
/** Of one facilitator: to another one it is not there, and others prepare nothing at all. */
const ownPreparation = (otherwise: Expected): ReadonlyMap<string, readonly Expected[]> =>
  new Map(
    [...looking.keys()].map((name): [string, Expected[]] => {
      if (name === 'facilitator of the Team van teams') return [name, ['y', 'y', 'y', 'y', '-']];
      const letter = name === 'facilitator far away' ? '-' : otherwise;
      return [name, placeNames.map(() => letter)];
    }),
  );

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
  listTeamNames: partOfOrganisation,
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
  listSignals: looking,
  readSignal: readingQuestion,
  createSignal: inSession,
  editSignal: askersOwn,
  setSignalState: askersOwn,
  setSignalAddressee: answering,
  createAnswer: answering,
  listMySignals: signedIn,
  createNeed: askingNeed,
  listPreparedSignals: facilitators,
  createPreparedSignal: preparing,
  editPreparedSignal: ownPreparation('-'),
  deletePreparedSignal: ownPreparation('n'),
  listTakeAlongs: lookingInKoffer,
  createTakeAlong: takingAlong,
  setBroughtBack: working,
  deleteTakeAlong: working,
  readRollup: lookingAtTeamsTogether,
  readAmbitionOverview: partOfOrganisation,
  createTeam: organisationAdministrator,
  setTeamParent: plantingTree,
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
