import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one ambition. */
export class AmbitionPage {
  constructor(private readonly page: Page) {}

  async open(id: string): Promise<void> {
    await this.page.goto(`/ambities/${id}`);
    await expect(this.heading).toBeVisible();
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get heading(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  get chain(): Locator {
    return this.main.getByRole('list', { name: 'Waar deze ambitie aan bijdraagt' });
  }

  part(title: string): Locator {
    return this.main.getByRole('region', { name: title });
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name });
  }

  async choose(verb: string): Promise<void> {
    await this.button('Meer bij deze ambitie').click();
    await this.page.getByRole('menuitem', { name: verb }).click();
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }
}
