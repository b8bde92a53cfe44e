/** The words of "Besloten": one line each. */
export const decisions = {
  label: 'Wat hebben jullie besloten?',
  placeholder: 'Eén zin, bijvoorbeeld: we bellen scholen eerst',
  put: 'Zet erbij',
  none: 'Nog niets besloten.',
  listOf: { session: 'Deze sessie besloten', today: 'Vandaag besloten' },
  takeAway: (text: string): string => `Weghalen: ${text}`,
  kept: 'Het besluit staat erbij.',
  gone: (text: string): string => `Weggehaald: ${text}`,
  undo: 'Ongedaan maken',
  search: 'Zoek in de besluiten',
  noneEver: 'Hier komt wat jullie besluiten. Eén zin per besluit is genoeg.',
  found: (count: number): string =>
    count === 0 ? 'Geen besluit gevonden met deze woorden.' : count === 1 ? '1 besluit' : `${count} besluiten`,
  failed: 'De besluiten konden niet worden opgehaald.',
  tryAgain: 'Probeer opnieuw',
} as const;
