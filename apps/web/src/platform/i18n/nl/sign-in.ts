/** The words before somebody is signed in; no board needs them. */
export const signIn = {
  title: 'Inloggen',
  why: 'Waar gaan we voor?',
  quarter: 'Wat bereiken we dit kwartaal?',
  fortnight: 'Wat doe ik de komende twee weken?',
  demoTitle: 'Proefomgeving: kies wie je bent',
  demoBody:
    'Alle mensen en borden hier zijn verzonnen. Wat je typt, blijft staan en is voor iedereen in deze proef te zien. Typ dus geen echte gegevens.',
  withWorkAccount: 'Inloggen met je werkaccount',
  sameAccount: 'Je gebruikt hetzelfde account als voor je mail. Er is geen apart wachtwoord.',
  nowhere: 'Hier kun je nog niet inloggen. Vraag het de beheerder van je organisatie.',
  noLuck: 'Lukt inloggen niet? Vraag het de beheerder van je organisatie.',
  email: {
    label: 'Wat is het e-mailadres van je werk?',
    help: 'Dan weten we bij welke organisatie je hoort. We bewaren het niet.',
    required: 'Vul het e-mailadres van je werk in, zoals naam@gemeente.nl.',
    next: 'Verder',
    found: (count: number) => (count === 1 ? 'Hier kun je inloggen.' : `Je kunt op ${count} manieren inloggen.`),
    unknown: (domain: string) =>
      `Bij ${domain} kennen we nog geen organisatie. Kijk of het adres klopt, of vraag het de beheerder van je organisatie.`,
  },
  fault: {
    geweigerd: {
      title: 'Je bent niet ingelogd.',
      body: 'Het inloggen is gestopt of je werkaccount mocht niet verder. Probeer het gerust opnieuw.',
    },
    verlopen: {
      title: 'Dat duurde te lang.',
      body: 'Of deze stap was al een keer gebruikt. Begin opnieuw met inloggen.',
    },
    mislukt: {
      title: 'Inloggen is niet gelukt.',
      body: 'We konden het antwoord van je werkaccount niet vertrouwen. Probeer het opnieuw. Blijft het misgaan? Vraag het de beheerder van je organisatie.',
    },
    'geen-toegang': {
      title: 'Je hebt hier geen toegang meer.',
      body: 'Denk je dat dit niet klopt? Vraag het de beheerder van je organisatie.',
    },
    onbereikbaar: {
      title: 'Je werkaccount geeft nu geen antwoord.',
      body: 'Dat ligt niet aan jou. Probeer het over een paar minuten opnieuw.',
    },
    unknown: { title: 'Inloggen is niet gelukt.', body: 'Probeer het opnieuw.' },
  },
  more: (count: number) => `Nog ${count} collega’s`,
  person: {
    member: (teams: string) => `teamlid, ${teams}`,
    delegate: (teams: string) => `teamlid en schakel, ${teams}`,
    facilitator: 'procesbegeleider',
    director: 'directeur',
    administrator: 'beheerder',
    waiting: 'wacht op een team',
  },
};
