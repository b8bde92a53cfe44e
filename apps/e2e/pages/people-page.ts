import { expect, type Locator, type Page } from '@playwright/test';

/** Beheer: the people an administrator looks after. */
export class PeoplePage {
  constructor(readonly page: Page) {}

  async open(search = ''): Promise<void> {
    await this.page.goto(`/beheer${search}`);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Beheer: mensen' })).toBeVisible();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get searchField(): Locator {
    return this.page.getByRole('searchbox').or(this.page.getByRole('textbox', { name: 'Zoek op naam of e-mailadres' }));
  }

  /** The button with which a waiting person is let in. */
  placeButton(name: string): Locator {
    return this.page.getByRole('button', { name: `Zet in een team: ${name}` });
  }

  person(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Opens everything about one person. */
  async openPerson(name: string): Promise<Locator> {
    await this.searchField.fill(name);
    await this.person(name).click();
    await expect(this.dialog).toBeVisible();
    return this.dialog;
  }
}
