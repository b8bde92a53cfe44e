import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';

const widths = [320, 768, 1440];
const looks = ['light', 'dark'] as const;

/**
 * A change of colour takes a moment, also when it may not be seen, and each element that inherits it begins after its parent. Here colours
 * change at once: what is looked at is the page as it comes to stand. A sheet of its own, because the Content-Security-Policy refuses a
 * style element.
 */
async function changeColoursAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Looks at the page as it stands with axe, at every width and in both looks; nothing stands outside the screen. */
export async function lookAround(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await changeColoursAtOnce(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    // As tall as the page: what lies under a bar that sticks can be scrolled free, and axe cannot know that.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: height + 300 });
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
  }
}
