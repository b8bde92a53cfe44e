import { expect, type Page } from '@playwright/test';

/** Inloggen: choosing who you are in the demo. */
export class SignInPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/aanmelden');
    await expect(this.heading).toBeVisible();
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1, name: 'Inloggen' });
  }

  person(givenName: string) {
    return this.page.getByRole('link', { name: new RegExp(`^${givenName}\\b`) }).first();
  }

  /** Finds the person, also behind "Nog 3 collega's". */
  async find(givenName: string) {
    await expect(
      this.page
        .getByRole('region', { name: /^Proefomgeving/ })
        .getByRole('link')
        .first(),
    ).toBeVisible();
    const more = this.page.getByRole('button', { name: /^Nog \d+ collega/ });
    if (!(await this.person(givenName).isVisible())) {
      while ((await more.count()) > 0) await more.first().click();
    }
    return this.person(givenName);
  }

  async choose(givenName: string): Promise<void> {
    await (await this.find(givenName)).click();
    await expect(this.page).not.toHaveURL(/aanmelden/);
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
}
