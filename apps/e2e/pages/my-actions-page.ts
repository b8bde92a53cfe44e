import { expect, type Locator, type Page } from '@playwright/test';

/** Mijn acties: what I do in the running periods of all my teams. */
export class MyActionsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.heading).toBeVisible();
  }

  get heading(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  card(title: string): Locator {
    return this.page.getByRole('main').getByRole('article', { name: title });
  }

  /** One of the buttons to set the status with one tap. */
  status(title: string, word: 'Te doen' | 'Bezig' | 'Klaar'): Locator {
    return this.card(title)
      .getByRole('radio', { name: word })
      .or(this.card(title).getByRole('button', { name: word }));
  }
}
