import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '../../docs/screenshots');
export const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** A picture at every size, in light and dark; whole, only where no bar stays in view. */
export async function take(page: Page, name: string, at = sizes, isWhole = false): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const size of at) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(350); // what waits 300 ms before it shows
      await page.screenshot({
        path: join(folder, `${name}-${size.width}-${colorScheme}.png`),
        caret: 'hide',
        fullPage: isWhole && size.width > 760,
      });
    }
  }
}

/** What is left of a sheet on its side between the margins, in pixels. */
export const sheets = { A3: 1497, A4: 1047 } as const;

/** A page as it comes out of the printer. */
export async function takePaper(page: Page, name: string, sheet: keyof typeof sheets): Promise<void> {
  await page.setViewportSize({ width: sheets[sheet], height: 740 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.waitForTimeout(350);
  await page.screenshot({ path: join(folder, `${name}-papier.png`), fullPage: true });
}
