const places = (count: number) => (count === 1 ? '1 plek' : `${count} plekken`);
const teams = (count: number) => (count === 1 ? '1 team' : `${count} teams`);
const where = ({ places: found, teams: inTeams }: { places: number; teams: number }) =>
  inTeams === 0 ? `op ${places(found)}` : `op ${places(found)}, in ${teams(inTeams)}`;

export const erasing = {
  title: 'Verwijderen om privacy',
  nav: 'Privacy',
  intro: [
    'Staat er iets op een bord dat er niet hoort, zoals de naam van een inwoner? Maak het hier voorgoed onleesbaar.',
    'Dat gebeurt overal in jullie organisatie: op borden, in de geschiedenis en in afgeronde periodes. Er komt “verwijderd om privacy” te staan. Jij krijgt alleen aantallen te zien, geen teksten.',
  ],
  kind: 'Wat wil je onleesbaar maken?',
  kinds: { text: 'Een tekst', person: 'De naam van een collega' },
  text: 'Welke tekst?',
  textHelp: 'Precies het deel dat weg moet. Hoofdletters en accenten maken niet uit. Deze tekst wordt nergens bewaard.',
  person: 'Welke collega?',
  personHelp:
    'Zoek op naam. De collega heet daarna “oud-collega” en kan niet meer inloggen. Acties en ambities blijven staan.',
  chooseFrom: 'Kies een collega',
  noSuchPerson: 'Niemand gevonden. Probeer een ander stukje van de naam.',
  tooShort: 'Geef ten minste drie letters of cijfers.',
  takesItsPlace: 'Dit zijn de woorden die ervoor in de plaats komen. Geef een andere tekst.',
  choosePerson: 'Kies eerst een collega.',
  search: 'Zoek',
  searching: 'Aan het zoeken …',
  nothing: 'Dit staat nergens.',
  found: (count: { places: number; teams: number }) => `Dit staat ${where(count)}.`,
  foundPerson: (count: { places: number; teams: number }) => `De naam van deze collega staat ${where(count)}.`,
  foundHelp: 'Elke plek telt mee, ook in de geschiedenis van een kaart.',
  people: (count: number) =>
    count === 1 ? 'Eén plek is de naam van een collega zelf.' : `${count} plekken zijn namen van collega’s zelf.`,
  erase: 'Maak onleesbaar',
  sure: 'Weet je het zeker?',
  sureBody: 'Dit kan niet terug. Niemand kan het daarna nog lezen.',
  surePerson: 'Dit kan niet terug. De collega kan daarna niet meer inloggen.',
  yes: 'Ja, maak onleesbaar',
  no: 'Nee, laat staan',
  done: (count: { places: number; teams: number }) => `Onleesbaar gemaakt ${where(count)}.`,
  earlier: 'Eerder onleesbaar gemaakt',
  none: 'Er is nog niets onleesbaar gemaakt.',
  columns: { on: 'Wanneer', kind: 'Wat', places: 'Waar', by: 'Door' },
  earlierKinds: { text: 'een tekst', person: 'de naam van een collega' },
  where,
  by: { me: 'jou', other: 'een beheerder', installation: 'wie het systeem beheert' },
};
