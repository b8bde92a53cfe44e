import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';

const widths = [320, 768, 1440];
const looks = ['light', 'dark'] as const;

/** A change of colour takes a moment, also when it may not be seen. A headless browser may draw no frame at all, so a second is enough. */
async function colourChangesAreDone(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const quiet = async () => {
      await frame();
      await frame();
      await Promise.all(document.getAnimations().map((change) => change.finished.catch(() => null)));
      await frame();
    };
    await Promise.race([quiet(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
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
