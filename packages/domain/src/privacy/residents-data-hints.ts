import { plainTextOf } from './plain-text.ts';
import type { Span } from './span.ts';

/** Every kind of soft hint. A hint asks the author to look once more; it never holds a text back. */
export const hintKinds = ['name-after-title', 'case-word', 'street-with-number', 'health-of-colleague'] as const;

export type HintKind = (typeof hintKinds)[number];

/** A place in a text where a resident or the health of a colleague may be meant. */
export interface Hint extends Span {
  readonly kind: HintKind;
}

const titles = 'dhr mevr mw mej fam heer meneer mevrouw familie gezin cli[eë]nte? jeugdige'.split(' ');
const title = titles.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');
const prefix = "(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Hh]et|[Tt]en?|[Tt]er|'t|[Ee]l) ){0,3}";
// A word in capitals (WMO, PGB) or the name of an act after "cliënt" is the work, not a person.
const name = '(?!(?:Wmo|Jeugdwet|Participatiewet|Wlz|Zvw|Pgb)(?!\\p{L})|\\p{Lu}{2})\\p{Lu}[\\p{L}-]{0,40}';

const caseWord =
  '(?:casus(?:sen)?|(?:cli[eë]nt|klant|pati[eë]nt|dossier)(?:nummer|nr\\.?)|(?:dossier|v-nummer|zorgdossier)[ :#]{1,2}[A-Z]?-?\\d{2,12})';
const street =
  '\\p{Lu}\\p{Ll}{1,25}(?:straat|laan|weg|plein|dijk|hof|pad|steeg|singel|kade|gracht|dreef|plantsoen|baan)';
const illness =
  '(?:ziek(?:gemeld)?|burn-?out|overspannen|overwerkt|depressief|zwanger|hernia|griep|kanker|corona|geopereerd|operatie)';
const verb = '(?:is|was|blijft|bleef|heeft|had|kreeg|krijgt|wordt|werd|meldt|meldde|zit|raakte|ligt|lag)';
const between = '(?: (?:al|nog|weer|helaas|langdurig|lang|een|zich|met|nu|door|wegens|deze|week|vandaag|thuis)){0,3}';

const patterns: Record<HintKind, RegExp> = {
  'name-after-title': new RegExp(
    `(?<!\\p{L})(?:${title})\\.?:? (?:\\p{Lu}\\. ?){0,4}${prefix}${name}(?: ${prefix}${name}){0,2}`,
    'gu',
  ),
  'case-word': new RegExp(`(?<!\\p{L})${caseWord}(?![\\p{L}\\d])`, 'giu'),
  'street-with-number': new RegExp(`(?<!\\p{L})${street} (?!(?:19|20)\\d\\d)\\d{1,4}[a-zA-Z]?(?![\\p{L}\\d])`, 'gu'),
  'health-of-colleague': new RegExp(
    `(?<=(?<!\\p{L})${verb}${between} )${illness}(?!\\p{L})|(?<!\\p{L})${illness}(?= (?:is|was|gemeld|thuis)(?!\\p{L}))`,
    'giu',
  ),
};

/** Finds what may point at a resident or at the health of a colleague, in order of appearance; positions as in the typed text. */
export function findResidentsDataHints(text: string): Hint[] {
  const { plain, spanInOriginal } = plainTextOf(text);
  return hintKinds
    .flatMap((kind) =>
      Array.from(plain.matchAll(patterns[kind]), (match) => ({
        kind,
        ...spanInOriginal({ start: match.index, end: match.index + match[0].length }),
      })),
    )
    .sort((a, b) => a.start - b.start);
}
