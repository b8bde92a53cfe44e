import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { Role, ScopeKind } from '@verbeterbord/domain/authorization/actor';
import type { MembershipRefusal } from '@verbeterbord/domain/memberships/check-membership';

const roles: Record<Role, string> = {
  facilitator: 'procesbegeleider',
  director: 'directeur',
  administrator: 'beheerder',
};

const roleChoices: Record<Role, { label: string; meaning: string }> = {
  facilitator: {
    label: 'Procesbegeleider',
    meaning: 'Leest de borden binnen het gebied, ook gesloten borden. Verandert niets.',
  },
  director: { label: 'Directeur', meaning: 'Leest geen borden en ziet geen namen, behalve in het eigen team.' },
  administrator: { label: 'Beheerder', meaning: 'Regelt teams, mensen en rollen. Leest door deze rol geen borden.' },
};

const scopeKinds: Record<ScopeKind, string> = {
  organisation: 'De hele organisatie',
  team: 'Een Team van teams, met alles eronder',
  municipality: 'Een gemeente',
};

const states: Record<ManagedPerson['state'], string> = {
  active: 'Doet mee',
  waiting: 'Wacht op een team',
  ended: 'Toegang beëindigd',
};

const refusals: Record<MembershipRefusal, string> = {
  'ends-before-it-begins': 'De laatste dag ligt voor de eerste. Kies een latere dag.',
  'not-a-team-of-teams': 'Een schakel staat in een Team van teams. Dit is een gewoon team.',
  'not-a-team-below': 'Dit team hoort niet bij dit Team van teams. Kies een ander team.',
  'stands-for-nobody': 'Kies voor welk team deze vervanger is.',
  overlaps: 'In deze dagen zit deze persoon al in dit team. Kies andere dagen, of wijzig wat er al staat.',
  'not-a-member-there': 'Een schakel is lid van het team zelf, op al deze dagen. Zet de persoon eerst in dat team.',
  'still-a-delegate': 'Deze persoon is nog schakel van dit team. Beëindig dat eerst.',
  'already-begun': 'Dit lidmaatschap is al begonnen. Geef het een laatste dag.',
};

export const memberships = {
  title: 'Beheer',
  people: 'Mensen',
  log: 'Logboek',
  rooms: 'Onderdelen van beheer',
  waiting: {
    title: 'Wacht op een team',
    intro: 'Zij zijn ingelogd en zien nog niets. Zet ze in een team, dan kunnen ze verder.',
    since: (day: string) => `sinds ${day}`,
    place: 'Zet in een team',
    placeThis: (name: string) => `Zet in een team: ${name}`,
    placePerson: (name: string) => `Zet ${name} in een team`,
    more: (count: number) => (count === 1 ? 'Nog 1 persoon wacht.' : `Nog ${count} mensen wachten.`),
    showAll: 'Toon iedereen die wacht',
  },
  list: {
    title: 'Iedereen',
    search: 'Zoek op naam of e-mailadres',
    state: 'Wie',
    anyState: (count: number) => `iedereen (${count})`,
    stateCount: (state: string, count: number) => `${state.toLowerCase()} (${count})`,
    team: 'Team',
    anyTeam: 'alle teams',
    shown: (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`),
    firstShown: (count: number) => `De eerste ${count} mensen. Er zijn er meer.`,
    more: 'Toon meer mensen',
    none: 'Niemand gevonden. Zoek op een stukje van de naam, of kies andere teams.',
    clear: 'Alles weer tonen',
    noTeam: 'Geen team',
    open: (name: string) => `Meer over ${name}`,
  },
  states,
  roles,
  roleChoices,
  scopeKinds,
  within: (role: string, scope: string) => `${role}, ${scope}`,
  wholeOrganisation: (organisation: string) => `heel ${organisation}`,
  unknownScope: 'een ander gebied',
  unknownTeam: 'een ander team',
  delegateOf: (team: string) => `schakel van ${team}`,
  standInOf: (team: string) => `vervanger van de schakel van ${team}`,
  days: {
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `t/m ${day}`,
    both: (from: string, until: string) => `van ${from} t/m ${until}`,
    over: (day: string) => `was lid t/m ${day}`,
  },
  person: {
    teams: 'Teams',
    noTeams: 'Nog in geen team.',
    roles: 'Rollen',
    noRoles: 'Geen rollen.',
    access: 'Toegang',
    noEmail: 'Geen e-mailadres bekend',
    firstSignedIn: (day: string) => `Voor het eerst ingelogd op ${day}`,
    neverSignedIn: 'Nog nooit ingelogd',
    edit: 'Wijzigen',
    editMembership: (team: string) => `Lidmaatschap van ${team} wijzigen`,
    addTeam: 'Zet in een team',
    giveRole: 'Geef een rol',
    cancel: 'Annuleren',
    onlyOrganisation: 'Alleen een beheerder van de hele organisatie kan dit.',
  },
  form: {
    team: 'Team',
    chooseTeam: 'Kies een team',
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHelp: 'Laat leeg als er geen einde is.',
    standsFor: 'Rol in dit Team van teams',
    standsForNobody: 'lid, spreekt niet voor een team',
    isStandIn: 'Vervanger: als de schakel er niet is',
    add: 'Zet in dit team',
    save: 'Bewaren',
    remove: 'Weghalen',
    removeAsk: (team: string) =>
      `Lidmaatschap van ${team} weghalen? Dan is het alsof het er nooit was. Wat op het bord staat, blijft staan.`,
    faults: {
      team: 'Kies een team.',
      from: 'Vul een dag in, zoals 17-11-2026.',
      until: 'Dit is geen dag. Vul een dag in, of laat het leeg.',
    },
    added: (name: string, team: string) => `${name} staat in ${team}.`,
    saved: (team: string) => `Lidmaatschap van ${team} is bewaard.`,
    removed: (team: string) => `Lidmaatschap van ${team} is weggehaald.`,
  },
  refusals,
  roleForm: {
    role: 'Rol',
    scope: 'Voor',
    team: 'Welk Team van teams',
    municipality: 'Welke gemeente',
    choose: 'Kies',
    chooseFault: 'Kies iets uit de lijst.',
    give: 'Geef deze rol',
    revoke: 'Intrekken',
    revokeRole: (role: string) => `${role} intrekken`,
    revokeAsk: (name: string, role: string) => `${name} is dan geen ${role} meer. Dat werkt meteen.`,
    given: (name: string, role: string) => `${name} is nu ${role}.`,
    revoked: (name: string, role: string) => `${name} is geen ${role} meer.`,
    has: 'Deze rol is er al.',
  },
  accessForm: {
    isOpen: 'Kan inloggen.',
    isEnded: (day: string) => `Toegang beëindigd op ${day}. Inloggen kan niet meer.`,
    end: 'Toegang beëindigen',
    endTitle: (name: string) => `Toegang van ${name} beëindigen?`,
    endBody: (name: string) =>
      `${name} is binnen tien seconden overal uitgelogd en kan niet meer inloggen. Teams, rollen en wat ${name} op de borden zette, blijven staan. Je kunt de toegang weer openen.`,
    reopen: 'Toegang weer openen',
    notYourself: 'Je eigen toegang kun je niet beëindigen. Vraag het een andere beheerder.',
    ended: (name: string) => `De toegang van ${name} is beëindigd.`,
    reopened: (name: string) => `${name} kan weer inloggen.`,
  },
  boards: {
    title: 'Borden',
    label: 'Teams mogen hun bord laten zien aan de hele organisatie',
    on: 'Elk team kiest zelf of andere teams het bord mogen lezen.',
    off: 'Elk bord is alleen voor het eigen team, wat een team ook kiest. Procesbegeleiders lezen wel mee.',
    closeTitle: 'Alle borden sluiten voor andere teams?',
    closeBody: 'Niemand leest dan nog het bord van een ander team. De keuze van elk team blijft bewaard.',
    close: 'Alle borden sluiten',
    nowOpen: 'Teams mogen hun bord weer laten zien.',
    nowClosed: 'Alle borden zijn nu alleen voor het eigen team.',
  },
};
