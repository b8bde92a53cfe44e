const changes = (count: number): string => (count === 1 ? '1 wijziging' : `${count} wijzigingen`);

export const shell = {
  product: 'Verbeterbord',
  skip: 'Direct naar de inhoud',
  nav: 'Hoofdmenu',
  myActions: 'Mijn acties',
  openActions: 'open',
  teamBoard: 'Teambord',
  teams: 'Teams',
  questions: 'Vragen',
  ambitions: 'Ambities',
  owed: 'te beantwoorden',
  newAction: 'Nieuwe actie',
  more: 'Meer',
  close: 'Sluiten',
  messages: 'Meldingen',
  undo: 'Ongedaan maken',
  start: 'Start',
  demo: 'Proefomgeving met verzonnen mensen',
  account: {
    label: 'Jouw menu',
    watching: 'Laat zien dat ik meekijk',
    look: { auto: 'Licht of donker: als op dit apparaat', light: 'Altijd licht', dark: 'Altijd donker' },
    sessions: 'Waar je bent ingelogd',
    whoSeesWhat: 'Wie ziet wat',
    administration: 'Beheer',
    signOut: 'Uitloggen',
  },
  offline: {
    title: 'Geen verbinding.',
    body: 'Ga gerust door. We versturen je wijzigingen zodra het kan.',
    waiting: (count: number) => `${changes(count)} ${count === 1 ? 'wacht' : 'wachten'} nog.`,
  },
  signOut: {
    title: 'Toch uitloggen?',
    body: (count: number) =>
      `${changes(count)} ${count === 1 ? 'is' : 'zijn'} nog niet verstuurd. Log je nu uit, dan ${count === 1 ? 'gaat die' : 'gaan die'} verloren.`,
    stay: 'Blijven',
    leave: 'Toch uitloggen',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    body: 'Misschien is hij verplaatst, of klopt het adres niet helemaal.',
    back: 'Naar het begin',
  },
  failed: {
    title: 'Dit lukt nu niet',
    retry: 'Opnieuw proberen',
    crash: 'Er ging iets mis op deze pagina. Wat je had verstuurd, is bewaard. Laad de pagina opnieuw.',
    reload: 'Pagina opnieuw laden',
  },
  teamsPage: {
    own: 'Jouw borden',
    others: 'Borden van collega’s',
    teamOfTeams: 'Team van teams',
    none: 'Er zijn geen borden die je kunt bekijken.',
  },
};
