import { carriedOver, type DemoTeam, done, letGo, pastOf } from '../authoring.ts';
import { composeRhythm } from './compose-rhythm.ts';
import { delegatesTo } from './delegates.ts';

/** A Team van teams of one large municipality, under the regional one. */
export function teamVanTeamsOf(place: 'Heidestad' | 'Waterdrecht', weekday: 2 | 4): DemoTeam {
  const key = place.toLowerCase();
  const slug = `team-van-teams-${key}`;
  const delegates = delegatesTo(slug);
  const delegate = (index: number) => delegates[index % delegates.length]?.person as string;
  return {
    slug,
    name: `Team van teams ${place}`,
    purpose: `Wij zorgen dat de buurtteams van ${place} elkaar vinden en ruimte krijgen.`,
    kind: 'team-of-teams',
    parent: 'team-van-teams-regio',
    session: { weekday, time: '15:00' },
    municipalities: [key],
    members: delegates,
    ambitions: [
      {
        key: 'zonder-omweg',
        kind: 'long-term',
        title: `In ${place} is hulp een wandeling van huis`,
        until: { yearsAhead: 2, month: 12 },
        contributesTo: 'zonder-omweg',
      },
      {
        key: 'samen-leren',
        kind: 'long-term',
        title: `De buurtteams van ${place} lossen samen op wat één team niet lukt`,
        until: { yearsAhead: 2, month: 12 },
        contributesTo: 'samen-leren',
      },
      {
        key: 'een-deur',
        kind: 'short-term',
        title: 'Aan welke deur je ook klopt, je wordt geholpen',
        until: { quartersAhead: 0 },
        lead: delegate(0),
        contributesTo: 'zonder-omweg',
      },
      {
        key: 'ruilen',
        kind: 'short-term',
        title: 'Teams lenen elkaar een dag mensen als het druk is',
        until: { quartersAhead: 1 },
        lead: delegate(1),
        contributesTo: 'samen-leren',
      },
    ],
    running: [
      {
        ambition: 'een-deur',
        title: 'Lijst met namen en nummers van alle teams delen',
        owner: delegate(0),
        status: 'done',
      },
      {
        ambition: 'een-deur',
        title: 'Oefenen met vragen die niet van jouw buurt zijn',
        owner: delegate(2),
        status: 'in-progress',
      },
      { ambition: 'een-deur', title: `Balie van ${place} laten meelopen`, owner: delegate(3), status: 'to-do' },
      {
        ambition: 'ruilen',
        title: 'Afspreken hoe je om hulp vraagt aan een ander team',
        owner: delegate(1),
        status: 'in-progress',
        earlier: [carriedOver('te groot')],
      },
      { ambition: 'ruilen', title: 'Eerste ruildag plannen', owner: delegate(4), status: 'to-do' },
    ],
    next: [{ ambition: 'ruilen', title: 'Terugkijken op de eerste ruildag', owner: delegate(4), status: 'to-do' }],
    past: [
      ...pastOf('een-deur', [
        done(2, delegate(0), 'Tellen hoe vaak mensen worden doorgestuurd'),
        done(2, delegate(3), 'Elkaars spreekuur bezoeken'),
        done(1, delegate(2), 'Afspreken dat we niet doorsturen maar meelopen'),
      ]),
      ...pastOf('ruilen', [
        done(2, delegate(1), 'Vragen wanneer teams het druk hebben'),
        letGo(1, delegate(4), 'Rooster voor een heel jaar', { reason: 'we beginnen met één dag' }),
      ]),
    ],
    rhythm: composeRhythm(weekday, 'zonder-omweg', ['een-deur', 'ruilen'], delegate(1)),
  };
}
