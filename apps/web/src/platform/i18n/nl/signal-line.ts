/** What a card on the board says of a question; the rest of the words of questions no first paint needs. */
export const signalLine = {
  to: (whom: string): string => `Vraag aan ${whom}`,
  director: 'de directeur',
  need: 'Vraag van de directeur',
  pickedUp: 'opgepakt',
  pickedUpBy: (name: string): string => `opgepakt door ${name}`,
  answered: 'beantwoord',
  late: (days: number): string => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
  ask: 'Vraag stellen…',
};
