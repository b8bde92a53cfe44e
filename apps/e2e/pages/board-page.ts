import { expect, type Locator, type Page } from '@playwright/test';

export type StatusWord = 'Te doen' | 'Bezig' | 'Klaar';

/** A Teambord, found the way a person finds it: by role and by name. */
export class BoardPage {
  constructor(readonly page: Page) {}

  async open(slug: string, search = ''): Promise<void> {
    await this.page.goto(`/teams/${slug}${search}`);
    await expect(this.heading).toBeVisible();
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get heading(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  /** A short-term ambition with its actions. */
  row(ambition: string): Locator {
    const title = this.page.getByRole('heading', { level: 3, name: ambition });
    return this.main.getByRole('listitem').filter({ has: title });
  }

  cell(ambition: string, status: StatusWord): Locator {
    return this.row(ambition).getByRole('list', { name: new RegExp(`^${status}, `) });
  }

  card(title: string): Locator {
    return this.main.getByRole('article', { name: title });
  }

  /** The card under that ambition with that status. */
  cardAt(title: string, ambition: string, status: StatusWord): Locator {
    return this.cell(ambition, status).getByRole('article', { name: title });
  }

  /** The plus on the line: ambition known, me, Enter. */
  async add(title: string, ambition: string): Promise<void> {
    await this.startAdding(ambition);
    await this.quickField(ambition).fill(title);
    await this.quickField(ambition).press('Enter');
    await expect(this.card(title)).toBeVisible();
  }

  async startAdding(ambition: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actie erbij: ${ambition}` }).click();
  }

  quickField(ambition: string): Locator {
    return this.page.getByRole('textbox', { name: `Nieuwe actie bij ${ambition}` });
  }

  async openMenu(title: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Meer bij: ${title}` }).click();
    return this.page.getByRole('menu');
  }

  async choose(title: string, verb: string | RegExp): Promise<void> {
    const menu = await this.openMenu(title);
    await menu
      .getByRole(/^(Te doen|Bezig|Klaar)$/.test(String(verb)) ? 'menuitemradio' : 'menuitem', { name: verb })
      .click();
  }

  /** Edits the text in place, from the keyboard. */
  async startEditing(title: string): Promise<Locator> {
    await this.card(title).focus();
    await this.page.keyboard.press('Enter');
    return this.editField;
  }

  get editField(): Locator {
    return this.page.getByRole('textbox', { name: 'Tekst van de actie' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: 'Ongedaan maken' }).last();
  }

  get toasts(): Locator {
    return this.page.getByRole('status');
  }
}
