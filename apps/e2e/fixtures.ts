import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page.ts';
import { Seed } from './seed.ts';
import { expectNoComplaints, watch } from './watch.ts';

/** A colleague at a screen of their own, signed in. */
export interface Colleague {
  readonly page: Page;
  readonly seed: Seed;
}

interface Fixtures {
  /** Opens a browser for a colleague by given name; it closes with the journey. */
  readonly colleague: (givenName: string, options?: BrowserContextOptions) => Promise<Colleague>;
  /** Samira of Jeugd dichtbij, who also stands for her team in the Team van teams. */
  readonly samira: Colleague;
}

/** Signs in by way of the sign-in page. */
export async function signIn(page: Page, givenName: string): Promise<void> {
  const signInPage = new SignInPage(page);
  await signInPage.open();
  await signInPage.choose(givenName);
}

async function sitDown(browser: Browser, givenName: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const watched = watch(context, options.baseURL ?? '');
  const page = await context.newPage();
  await signIn(page, givenName);
  return { page, seed: new Seed(context.request), context, watched };
}

/** Every journey fails when a page throws, breaks the Content-Security-Policy, or sends anything outside its origin. */
export const test = base.extend<Fixtures>({
  colleague: async ({ browser, baseURL, contextOptions }, use) => {
    const open: Awaited<ReturnType<typeof sitDown>>[] = [];
    await use(async (givenName, options = {}) => {
      const one = await sitDown(browser, givenName, { ...contextOptions, baseURL, ...options });
      open.push(one);
      return one;
    });
    for (const { context } of open) await context.close();
    for (const { watched } of open) expectNoComplaints(watched);
  },
  samira: async ({ colleague }, use) => use(await colleague('Samira')),
});

export { expect };

/** The boards of the demo that journeys write on. */
export const jeugd = { slug: 'jeugd-dichtbij', name: 'Jeugd dichtbij' };
export const teamVanTeams = { slug: 'team-van-teams', name: 'Team van teams' };
/** Demo ambitions that stay as they are; actions of journeys hang under them. */
export const schools = 'Elke school heeft een vast gezicht van ons team';
export const firstTalk = 'Een eerste gesprek is er binnen tien werkdagen';
