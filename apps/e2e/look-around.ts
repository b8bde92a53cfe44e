import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';

const widths = [320, 768, 1440];
const looks = ['light', 'dark'] as const;

/**
 * A change of colour takes a moment, also when it may not be seen: each element that inherits it begins after its parent, so a deep page
 * on a busy machine needs many moments. A headless browser may draw no frame at all, so five seconds are enough.
 */
async function colourChangesAreDone(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = performance.now() + 5_000;
    const isChanging = () => document.getAnimations().some((change) => change instanceof CSSTransition);
    do await new Promise((resolve) => setTimeout(resolve, 50));
    while (isChanging() && performance.now() < end);
  });
}

/** Looks at the page as it stands with axe, at every width and in both looks; nothing stands outside the screen. */
export async function lookAround(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    // As tall as the page: what lies under a bar that sticks can be scrolled free, and axe cannot know that.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: height + 300 });
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await colourChangesAreDone(page);
      await expectAccessible(page);
    }
  }
}
