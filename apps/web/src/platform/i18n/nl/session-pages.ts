/** The words of the pages about where you are signed in, and of who comes back there. */
export const sessionPages = {
  back: {
    title: 'Je bent weer ingelogd',
    body: 'Je kunt dit venster sluiten. In het andere venster ga je verder waar je was.',
    here: 'Of ga hier verder',
    busy: 'Even kijken of je bent ingelogd…',
    failed: 'Inloggen is niet gelukt',
    failedBody: 'Probeer het nog een keer. In het andere venster blijft alles staan.',
    retry: 'Opnieuw inloggen',
  },
  somebodyElse: {
    title: 'Er is nu iemand anders ingelogd',
    body: (name: string) =>
      `In een ander venster van deze browser is ${name} ingelogd. Daarom is hier alles van het scherm gehaald. Wat nog niet was verstuurd, is ook niet verstuurd.`,
    someone: 'iemand anders',
    goOn: (name: string) => `Verder als ${name}`,
    goOnAnyway: 'Verder',
    restart: 'Zelf opnieuw inloggen',
  },
  page: {
    title: 'Waar je bent ingelogd',
    body: 'Staat er een apparaat bij dat je niet kent of niet meer hebt? Log daar uit. Binnen tien tellen kan niemand er nog bij.',
    here: 'dit apparaat',
    unknown: 'Onbekend apparaat',
    started: (moment: string) => `Ingelogd: ${moment}`,
    lastSeen: (moment: string) => `Laatst gebruikt: ${moment}`,
    end: 'Log uit',
    endOf: (device: string) => `Log uit op ${device}`,
    onlyHere: 'Je bent alleen op dit apparaat ingelogd.',
    ended: (device: string) => `Je bent uitgelogd op ${device}.`,
    ask: {
      title: 'Op dat apparaat uitloggen?',
      body: (device: string) => `Op ${device} kun je dan pas verder na opnieuw inloggen.`,
      stay: 'Laat maar',
      end: 'Log daar uit',
    },
  },
};
