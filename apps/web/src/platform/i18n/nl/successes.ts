/** The words of "Ons succes". */
export const successes = {
  label: 'Ons succes',
  count: (count: number): string => `Ons succes: ${count}`,
  times: (count: number): string => `${count} keer ons succes`,
  none: 'Nog geen succes gekozen. Wat ging er goed?',
  latest: (text: string): string => `“${text}”`,
  toWall: 'Alle successen',
  failed: 'De successen konden niet worden opgehaald.',
  tryAgain: 'Probeer opnieuw',
} as const;
