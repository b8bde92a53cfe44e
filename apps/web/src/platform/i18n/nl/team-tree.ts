/** The words of the administrator's page on teams: the tree, making a team, and moving one. */
export const teamTree = {
  nav: 'Teams',
  title: 'Teams',
  intro:
    'Elk team stuurt zijn schakel naar één Team van teams. Een Team van teams kan zelf weer onder een ander vallen, zoals een gemeente onder een regio.',
  tree: 'De teams, van boven naar beneden',
  none: 'Er zijn nog geen teams.',
  failed: 'De teams zijn nu niet te zien.',
  tryAgain: 'Probeer het opnieuw',
  teamOfTeams: 'Team van teams',
  make: 'Team maken',
  move: 'Verplaatsen',
  moveOf: (name: string): string => `Verplaatsen: ${name}`,
  cancel: 'Annuleren',
  form: {
    title: 'Team maken',
    name: 'Hoe heet het team?',
    purpose: 'Wat is de opgave van het team?',
    purposeHelp: 'Eén zin: waar is dit team voor?',
    kind: 'Wat voor team is het?',
    kinds: { team: 'Een team', 'team-of-teams': 'Een Team van teams' },
    parent: 'Onder welk Team van teams valt het?',
    noParent: 'Onder geen Team van teams',
    municipalities: 'Voor welke gemeenten werkt het?',
    firstDay: 'Wanneer begint een periode?',
    firstDayHelp: 'De dag waarop een periode van twee weken begint. Leeg: de maandag van deze week.',
    put: 'Team maken',
    required: 'Vul dit in.',
    next: 'Zet daarna mensen in het team bij “Mensen”.',
  },
  moving: {
    title: (name: string): string => `Waar hoort ${name}?`,
    put: 'Verplaatsen',
    means: 'Het bord, de acties en de geschiedenis gaan mee. Wie het bord mag zien, kan veranderen.',
  },
  done: {
    made: (name: string): string => `${name} staat erbij`,
    moved: (name: string, to: string): string => `${name} valt nu onder ${to}`,
    loose: (name: string): string => `${name} valt nu onder geen Team van teams`,
  },
  refusals: {
    'not-a-team-of-teams': 'Een team kan alleen onder een Team van teams vallen.',
    'under-itself': 'Dat kan niet: dan valt dit team onder zichzelf. Kies een ander Team van teams.',
    'still-contributes':
      'Dat kan nog niet. Een ambitie van dit team draagt bij aan een ambitie van het Team van teams waar het nu onder valt. Haal die lijn eerst weg.',
    'still-has-delegates':
      'Dat kan nog niet. Dit team heeft nu of later een schakel in het Team van teams waar het onder valt. Beëindig dat lidmaatschap eerst bij “Mensen”.',
  },
};
