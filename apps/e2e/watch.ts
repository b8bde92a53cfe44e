import { type BrowserContext, expect, type Page } from '@playwright/test';

/** What a page may never do, gathered while a journey runs. */
export interface Watch {
  readonly complaints: readonly string[];
}

/**
 * Listens to every page of a context: an error in a script, a breach of the Content-Security-Policy, or a request that leaves the origin
 * is a complaint. A refused write (4xx) and a server that is away are part of some journeys and are none.
 */
export function watch(context: BrowserContext, origin: string): Watch {
  const complaints: string[] = [];
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() !== 'error' || /Failed to load resource|net::ERR_/.test(text)) return;
      complaints.push(`console: ${text}`);
    });
  };
  context.on('page', listen);
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) complaints.push(`left the origin: ${url}`);
  });
  return { complaints };
}

export const expectNoComplaints = ({ complaints }: Watch): void => expect([...complaints]).toEqual([]);
