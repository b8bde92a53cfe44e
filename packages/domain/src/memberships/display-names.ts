import type { PersonId } from '../shared/ids.ts';

interface NamedPerson {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
}

/** First names as colleagues use them; two of the same name get the first letter of their family name ("Noor B."). */
export function displayNames(people: readonly NamedPerson[]): ReadonlyMap<PersonId, string> {
  const count = new Map<string, number>();
  for (const person of people) count.set(person.givenName, (count.get(person.givenName) ?? 0) + 1);
  return new Map(
    people.map((person) => {
      const alone = count.get(person.givenName) === 1 || person.familyName === '';
      return [person.id, alone ? person.givenName : `${person.givenName} ${initialOf(person.familyName)}.`];
    }),
  );
}

/** Dutch family names sort and shorten without their prefix: "van den Berg" becomes "B". */
function initialOf(familyName: string): string {
  const main = familyName.split(' ').find((word) => word[0] !== word[0]?.toLowerCase()) ?? familyName;
  return (main[0] ?? '').toUpperCase();
}
