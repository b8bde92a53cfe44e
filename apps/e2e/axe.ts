import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at the page as it stands with axe and shows each violation with the elements it concerns. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is still being fetched is not the page.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source); // not a script element: the Content-Security-Policy would refuse it
  const violations = await page.evaluate(async (runOnly) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return found.violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      at: nodes.slice(0, 5).map((node) => `${node.target.join(' ')} (${node.failureSummary?.replace(/\s+/g, ' ')})`),
    }));
  }, tags);
  expect(violations).toEqual([]);
}

/** Nothing stands outside the screen: the page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, screen, outside } = await page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    const outside = [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > screen + 1 && element.checkVisibility())
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className}`);
    return { wide: document.documentElement.scrollWidth, screen, outside };
  });
  expect(wide, `stand outside the screen: ${outside.join(', ')}`).toBeLessThanOrEqual(screen);
}
