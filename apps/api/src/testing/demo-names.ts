import { demoId } from '@verbeterbord/demo/demo-id';

/** The ids of demo things by their names, for one organisation. */
const namesOf = (organisation: string) => ({
  organisation: demoId(organisation, 'organisation'),
  person: (key: string) => demoId(organisation, 'person', key),
  municipality: (key: string) => demoId(organisation, 'municipality', key),
  team: (slug: string) => demoId(organisation, slug, 'team'),
  /** Counted from the running one: 0 runs, -1 was just rounded off, 1 is planned. */
  period: (slug: string, fromRunning: number) => demoId(organisation, slug, 'period', String(fromRunning)),
  ambition: (slug: string, key: string) => demoId(organisation, slug, 'ambition', key),
  action: (slug: string, title: string) => demoId(organisation, slug, 'action', title),
});

export const abg = namesOf('abg');
export const regio = namesOf('regio');

/** The board that most tests work on, of Samira's team. */
export const jeugd = {
  team: abg.team('jeugd-dichtbij'),
  period: (fromRunning: number) => abg.period('jeugd-dichtbij', fromRunning),
  ambition: (key: string) => abg.ambition('jeugd-dichtbij', key),
  action: (title: string) => abg.action('jeugd-dichtbij', title),
};
