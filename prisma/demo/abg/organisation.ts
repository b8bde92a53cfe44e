import type { DemoOrganisation } from '../authoring.ts';
import { eenGezinEenPlan } from './een-gezin-een-plan.ts';
import { iedereenDoetMee } from './iedereen-doet-mee.ts';
import { jeugdDichtbij } from './jeugd-dichtbij.ts';
import { abgPeople } from './people.ts';
import { abgQuestions } from './questions.ts';
import { teamVanTeams } from './team-van-teams.ts';
import { thuisInDeBuurt } from './thuis-in-de-buurt.ts';

export const abg: DemoOrganisation = {
  slug: 'abg',
  name: 'ABG-organisatie (voorbeeld)',
  shortName: 'ABG',
  earlierPeriods: 8,
  municipalities: [
    { key: 'alphen-chaam', name: 'Alphen-Chaam', code: 'GM1723' },
    { key: 'baarle-nassau', name: 'Baarle-Nassau', code: 'GM0744' },
    { key: 'gilze-en-rijen', name: 'Gilze en Rijen', code: 'GM0784' },
  ],
  people: abgPeople,
  roles: [
    { person: 'hanneke', role: 'facilitator' },
    { person: 'willemijn', role: 'director' },
    { person: 'ruben', role: 'administrator' },
  ],
  teams: [teamVanTeams, jeugdDichtbij, eenGezinEenPlan, iedereenDoetMee, thuisInDeBuurt],
  questions: abgQuestions,
};
