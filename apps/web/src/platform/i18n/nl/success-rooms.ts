/** The words of choosing "ons succes", and of the wall where they hang. */
export const successRooms = {
  choose: {
    question: 'Waar zijn jullie trots op?',
    help: 'Kies er één of meer. Samen kiezen is het leukst.',
    done: 'Klaar in deze periode',
    doneBefore: 'Klaar in de vorige periode',
    none: 'Er is nog niets klaar. Schrijf zelf op wat er goed ging.',
    own: 'Iets anders dat goed ging',
    put: 'Kies dit',
    chosenNow: { session: 'Deze sessie gekozen', today: 'Vandaag gekozen' },
    said: (text: string): string => `Gekozen als ons succes: ${text}`,
    undone: 'Het is weer weg.',
    undo: 'Toch niet',
    undoOf: (text: string): string => `Toch niet: ${text}`,
  },
  wall: {
    number: (number: number): string => `nummer ${number}`,
    none: 'Hier komen jullie successen te hangen. Kies het eerste bij de volgende bordsessie.',
    ofMonth: (month: string, count: number): string => `${month}: ${count === 1 ? '1 succes' : `${count} successen`}`,
    takeAwayOf: (text: string): string => `Weghalen: ${text}`,
    sure: 'Weghalen? Het telt dan niet meer mee.',
    yes: 'Ja, haal weg',
    no: 'Laat hangen',
    gone: 'Het succes is weggehaald.',
  },
} as const;
