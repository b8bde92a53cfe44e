import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog in which an ambition is written or changed. */
export class AmbitionDialog {
  constructor(private readonly page: Page) {}

  get root(): Locator {
    return this.page.getByRole('dialog', { name: /ambitie (schrijven|bewerken)/i });
  }

  get effect(): Locator {
    return this.root.getByRole('textbox', { name: 'Wat merken inwoners straks?' });
  }

  get sentence(): Locator {
    return this.root.getByRole('textbox', { name: 'Jullie ambitie in één zin' });
  }

  get until(): Locator {
    return this.root.getByLabel('Loopt tot en met');
  }

  get milestoneWord(): Locator {
    return this.root.getByRole('textbox', { name: 'Wat is er dan?' });
  }

  get milestoneDay(): Locator {
    return this.root.getByLabel('Op welke dag?');
  }

  contributesTo(title: string): Locator {
    return this.root.getByRole('radio', { name: title });
  }

  async put(): Promise<void> {
    await this.root.getByRole('button', { name: /^(Op het bord zetten|Bewaren)$/ }).click();
  }

  async putAndClose(): Promise<void> {
    await this.put();
    await expect(this.root).toBeHidden();
  }
}
