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
    const opener = this.page.getByRole('button', { name: title, exact: true });
    return this.page.getByRole('main').getByRole('article').filter({ has: opener });
  }

  status(title: string, word: 'Te doen' | 'Bezig' | 'Klaar'): Locator {
    return this.card(title).getByRole('radio', { name: word });
  }

  /** One tap; the radio itself is hidden behind its word. */
  async set(title: string, word: 'Te doen' | 'Bezig' | 'Klaar'): Promise<void> {
    await this.card(title).getByText(word, { exact: true }).click();
  }
}
