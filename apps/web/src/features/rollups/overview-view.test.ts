import { expect, it } from 'vitest';
import { overviewAddress, readOverviewView, wholeOverview } from './overview-view.ts';

it('what the overview is narrowed down to stands in the address, and is found there again', () => {
  const view = { municipalityId: 'gilze', teamSlug: 'jeugd-dichtbij', standing: 'needs-attention' } as const;
  expect(overviewAddress(view)).toBe('/ambities?gemeente=gilze&team=jeugd-dichtbij&stand=aandacht-nodig');
  expect(readOverviewView(overviewAddress(view).split('?')[1] ?? '')).toEqual(view);
});

it('the whole overview has a bare address, and words nobody knows change nothing', () => {
  expect(overviewAddress(wholeOverview)).toBe('/ambities');
  expect(readOverviewView('stand=prima&gemeente=')).toEqual(wholeOverview);
});
