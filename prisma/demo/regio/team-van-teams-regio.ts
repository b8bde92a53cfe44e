import { asked, carriedOver, type DemoTeam, done, letGo, pastOf } from '../authoring.ts';
import { composeRhythm } from './compose-rhythm.ts';
import { memberKey } from './compose-team.ts';
import { delegatesTo } from './delegates.ts';
import { regioMunicipalities } from './places.ts';

const heidestadDelegate = memberKey('binnenstad', 0);
const waterdrechtDelegate = memberKey('oude-haven', 0);

export const teamVanTeamsRegio: DemoTeam = {
  slug: 'team-van-teams-regio',
  name: 'Team van teams Regio',
  purpose: 'Wij delen één manier van werken, en laten elke gemeente het op haar eigen plek doen.',
  kind: 'team-of-teams',
  session: { weekday: 5, time: '10:00' },
  municipalities: regioMunicipalities.map(({ key }) => key),
  members: [
    { person: heidestadDelegate, standsFor: 'team-van-teams-heidestad' },
    { person: waterdrechtDelegate, standsFor: 'team-van-teams-waterdrecht' },
    ...delegatesTo('team-van-teams-regio'),
  ],
  ambitions: [
    {
      key: 'zonder-omweg',
      kind: 'long-term',
      title: 'Inwoners van de regio vinden hulp zonder omweg',
      effect: 'Waar je ook woont, je weet binnen een dag wie jou verder helpt.',
      until: { yearsAhead: 3, month: 12 },
    },
    {
      key: 'samen-leren',
      kind: 'long-term',
      title: 'Zeven gemeenten leren van elkaars buurten',
      effect: 'Wat in de ene buurt werkt, is een maand later ook in een andere te vinden.',
      until: { yearsAhead: 3, month: 12 },
    },
    {
      key: 'zelfde-vragen',
      kind: 'short-term',
      title: 'Elk buurtteam begint met dezelfde drie vragen',
      until: { quartersAhead: 0 },
      lead: heidestadDelegate,
      contributesTo: 'zonder-omweg',
    },
    {
      key: 'buurtbezoek',
      kind: 'short-term',
      title: 'Elke maand kijkt een team bij een ander team',
      until: { quartersAhead: 1 },
      lead: waterdrechtDelegate,
      contributesTo: 'samen-leren',
    },
    {
      key: 'leidraad',
      kind: 'short-term',
      title: 'Onze uitgangspunten passen op één bladzijde',
      until: { quartersAhead: 1 },
      lead: memberKey('eikenmeer-kern', 0),
      contributesTo: 'samen-leren',
      municipalities: ['eikenmeer'],
    },
  ],
  running: [
    {
      ambition: 'zelfde-vragen',
      title: 'Drie vragen uitproberen in twee gemeenten',
      owner: heidestadDelegate,
      status: 'in-progress',
      municipality: 'heidestad',
    },
    {
      ambition: 'zelfde-vragen',
      title: 'Vragen op een kaartje voor in de jaszak',
      owner: memberKey('rivierveld-kern', 0),
      status: 'done',
    },
    {
      ambition: 'zelfde-vragen',
      title: 'Teams vragen wat de eerste vraag opleverde',
      owner: memberKey('bosrijk-dorp', 0),
      status: 'to-do',
    },
    {
      ambition: 'buurtbezoek',
      title: 'Bezoek van Vennebroek aan de Oude Haven',
      owner: waterdrechtDelegate,
      status: 'in-progress',
      municipality: 'waterdrecht',
      earlier: [carriedOver('wachten op een ander')],
    },
    {
      ambition: 'buurtbezoek',
      title: 'Data voor het voorjaar en de zomer kiezen',
      owner: memberKey('vennebroek-kern', 0),
      status: 'to-do',
    },
    {
      ambition: 'leidraad',
      title: 'Uitgangspunten hardop voorlezen en schrappen',
      owner: memberKey('eikenmeer-kern', 0),
      status: 'done',
    },
    {
      ambition: 'leidraad',
      title: 'Colleges vragen om een middag mee te lezen',
      owner: memberKey('lindehorst-kern', 0),
      status: 'to-do',
      stuck: 'één gemeente wil eerst zelf overleggen',
    },
  ],
  next: [
    {
      ambition: 'buurtbezoek',
      title: 'Opschrijven wat we zelf anders gaan doen',
      owner: waterdrechtDelegate,
      status: 'to-do',
    },
  ],
  past: [
    ...pastOf('zelfde-vragen', [
      done(2, heidestadDelegate, 'Verzamelen welke vragen teams nu stellen', { reason: '41 verschillende' }),
      done(2, memberKey('rivierveld-kern', 0), 'Inwoners vragen welke vraag zij fijn vinden'),
      done(1, memberKey('bosrijk-dorp', 0), 'Drie vragen kiezen'),
    ]),
    ...pastOf('buurtbezoek', [
      done(2, memberKey('bosrijk-zuid', 0), 'Eerste bezoek aan de Binnenstad'),
      done(1, memberKey('vennebroek-kern', 0), 'Vragen wat een bezoek de moeite waard maakt'),
      letGo(1, waterdrechtDelegate, 'Verslag van het bezoek maken', { reason: 'vertellen aan tafel is genoeg' }),
    ]),
    ...pastOf('leidraad', [
      done(2, memberKey('eikenmeer-kern', 0), 'Oude leidraad samen lezen', { reason: 'drieëntwintig bladzijden' }),
      done(2, memberKey('lindehorst-kern', 0), 'Kiezen wat voor iedereen geldt', {
        earlier: [asked('aan de directeuren: wat mag per gemeente anders?')],
      }),
    ]),
  ],
  rhythm: composeRhythm(1, 'samen-leren', ['zelfde-vragen', 'buurtbezoek', 'leidraad'], heidestadDelegate),
};
