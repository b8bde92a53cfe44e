import { expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

it('leads back to a page of this product', () => {
  expect(returnPath('/teams/jeugd-dichtbij?actie=1')).toBe('/teams/jeugd-dichtbij?actie=1');
});

it('never leads to another site', () => {
  for (const asked of [null, '', 'https://elders.example', '//elders.example', '/\\elders.example', 'javascript:1']) {
    expect(returnPath(asked)).toBe('/');
  }
});
