import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '../../docs/screenshots');
export const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** A picture at every size, in light and dark. */
export async function take(page: Page, name: string, at = sizes, fullPage = false): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const size of at) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(350); // what waits 300 ms before it shows
      await page.screenshot({
        path: join(folder, `${name}-${size.width}-${colorScheme}.png`),
        caret: 'hide',
        fullPage,
      });
    }
  }
}

/** A page as it comes out of the printer, on the width of a sheet of A4. */
export async function takePaper(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.waitForTimeout(350);
  await page.screenshot({ path: join(folder, `${name}-papier.png`), fullPage: true });
}
