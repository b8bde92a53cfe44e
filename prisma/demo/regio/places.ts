import type { DemoMunicipality } from '../authoring.ts';

/** Municipalities that do not exist, with codes that Statistics Netherlands never gave out. */
export const regioMunicipalities: DemoMunicipality[] = [
  { key: 'heidestad', name: 'Heidestad', code: 'GM9901' },
  { key: 'waterdrecht', name: 'Waterdrecht', code: 'GM9902' },
  { key: 'bosrijk', name: 'Bosrijk', code: 'GM9903' },
  { key: 'eikenmeer', name: 'Eikenmeer', code: 'GM9904' },
  { key: 'rivierveld', name: 'Rivierveld', code: 'GM9905' },
  { key: 'vennebroek', name: 'Vennebroek', code: 'GM9906' },
  { key: 'lindehorst', name: 'Lindehorst', code: 'GM9907' },
];

export interface Neighbourhood {
  slug: string;
  name: string;
  municipality: string;
  /** The Team van teams it sends a delegate to. */
  parent: 'team-van-teams-heidestad' | 'team-van-teams-waterdrecht' | 'team-van-teams-regio';
}

const inHeidestad = (slug: string, name: string): Neighbourhood => ({
  slug,
  name,
  municipality: 'heidestad',
  parent: 'team-van-teams-heidestad',
});
const inWaterdrecht = (slug: string, name: string): Neighbourhood => ({
  slug,
  name,
  municipality: 'waterdrecht',
  parent: 'team-van-teams-waterdrecht',
});
const elsewhere = (slug: string, name: string, municipality: string): Neighbourhood => ({
  slug,
  name,
  municipality,
  parent: 'team-van-teams-regio',
});

export const neighbourhoods: Neighbourhood[] = [
  inHeidestad('binnenstad', 'de Binnenstad'),
  inHeidestad('heuvelkwartier', 'het Heuvelkwartier'),
  inHeidestad('spoorbuurt', 'de Spoorbuurt'),
  inHeidestad('korenveld', 'Korenveld'),
  inHeidestad('de-schans', 'de Schans'),
  inHeidestad('zandwijk', 'Zandwijk'),
  inHeidestad('vogelbuurt', 'de Vogelbuurt'),
  inHeidestad('hoge-heide', 'de Hoge Heide'),
  inHeidestad('kanaalzone', 'de Kanaalzone'),
  inWaterdrecht('oude-haven', 'de Oude Haven'),
  inWaterdrecht('sluiskwartier', 'het Sluiskwartier'),
  inWaterdrecht('polderrand', 'Polderrand'),
  inWaterdrecht('dijkzicht', 'Dijkzicht'),
  inWaterdrecht('veerkwartier', 'het Veerkwartier'),
  elsewhere('bosrijk-dorp', 'Bosrijk', 'bosrijk'),
  elsewhere('bosrijk-zuid', 'Bosrijk-Zuid', 'bosrijk'),
  elsewhere('eikenmeer-kern', 'Eikenmeer', 'eikenmeer'),
  elsewhere('rivierveld-kern', 'Rivierveld', 'rivierveld'),
  elsewhere('vennebroek-kern', 'Vennebroek', 'vennebroek'),
  elsewhere('lindehorst-kern', 'Lindehorst', 'lindehorst'),
];
