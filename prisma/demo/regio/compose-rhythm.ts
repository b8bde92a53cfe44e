import { type DemoCheckIn, type DemoRhythm, needsAttention, onCourse, stuck } from '../rhythm-authoring.ts';

const stories = [
  'We wachten op de sleutel van de ruimte.',
  'Twee van ons waren weg. De afspraak schuift een week op.',
  'Meer mensen dan we dachten. Er is een tweede middag nodig.',
  'De partner wil graag, maar heeft pas over een maand tijd.',
];
const noticedBy = [
  'Mensen blijven langer hangen om te praten.',
  'De school belt nu uit zichzelf.',
  'Buren vragen wanneer de volgende keer is.',
  'Wie kwam, nam iemand mee.',
];
const lessons = [
  'Begin klein, dan wil iedereen meedoen.',
  'Bellen werkt beter dan mailen.',
  'Vraag eerst wat er al is.',
  'Een vaste dag helpt meer dan een folder.',
];
const observations = [
  'de deur van het buurthuis is zwaar voor wie slecht loopt',
  'op dinsdag is het altijd druk aan de balie',
  'de brief van vorige week leest niemand uit',
  'mensen vragen steeds naar hetzelfde formulier',
];
const decisions = [
  'We beginnen elke week met een kwartier aan het bord.',
  'Wie iets belooft, belt zelf terug.',
  'Nieuwe ideeën proberen we eerst twee weken uit.',
  'We gaan langs, en nodigen niet meer uit.',
];
const successes = [
  'De eerste middag zat vol',
  'Een buurman nam het over',
  'Binnen een dag geregeld',
  'Drie nieuwe gezichten aan tafel',
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A little of everything for one team; which words, depends on its place in the list. */
export function composeRhythm(
  index: number,
  longTerm: string,
  shortTerm: readonly string[],
  member: string,
): DemoRhythm {
  const said = (nth: number): DemoCheckIn[] => {
    const at = index + nth;
    const before = onCourse(2, 3, at % 3 === 0 ? { learned: pick(lessons, at) } : {});
    if (at % 5 === 1) return [before, needsAttention(1, 3, pick(stories, at), { noticed: pick(noticedBy, at) })];
    if (at % 7 === 3) return [before, stuck(1, 2, pick(stories, at))];
    return [before, onCourse(1, 4, at % 2 === 0 ? { noticed: pick(noticedBy, at) } : {})];
  };
  return {
    checkIns: { ...Object.fromEntries(shortTerm.map((key, nth) => [key, said(nth)])), [longTerm]: [onCourse(1, 4)] },
    measures: [],
    observations: [{ ago: 0, day: 1 + (index % 5), by: member, text: pick(observations, index) }],
    decisions: [[1, pick(decisions, index)]],
    successes: [
      { ago: 1, text: pick(successes, index) },
      { ago: 2, text: pick(successes, index + 1) },
    ],
    takeAlong: index % 3 === 0 ? { 1: ['Wie heeft hier ervaring mee?'] } : {},
    prepared: {},
  };
}
