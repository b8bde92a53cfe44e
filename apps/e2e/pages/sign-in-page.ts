import { expect, type Page } from '@playwright/test';

/** Aanmelden: choosing who you are in the demo. */
export class SignInPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/aanmelden');
    await expect(this.heading).toBeVisible();
  }

  get heading() {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  person(givenName: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${givenName}\\b`) }).first();
  }

  async choose(givenName: string): Promise<void> {
    await this.person(givenName).click();
    await expect(this.page).not.toHaveURL(/aanmelden/);
    await expect(this.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  }
}
