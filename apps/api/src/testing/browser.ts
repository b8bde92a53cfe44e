import type { FastifyInstance } from 'fastify';
import type { TestApi } from './open-test-api.ts';

/** An answer as a browser sees it. */
export interface Page {
  readonly status: number;
  readonly location: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A browser that keeps its cookies by path, goes to our server directly and to every other over the network. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #host: string;
  readonly #cookies = new Map<string, { value: string; path: string }>();

  constructor({ app }: Pick<TestApi, 'app'>, host = 'bord.example') {
    this.#app = app;
    this.#host = host;
  }

  /** The value of a cookie; undefined when there is none. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(`ours ${name}`)?.value;
  }

  get cookieNames(): string[] {
    return [...this.#cookies.keys()].map((key) => key.slice(key.indexOf(' ') + 1));
  }

  plant(name: string, value: string): void {
    this.#cookies.set(`ours ${name}`, { value, path: '/' });
  }

  forget(): void {
    this.#cookies.clear();
  }

  /** Asks one address: a path is ours. Follows nothing. */
  async open(address: string, headers: Record<string, string> = {}): Promise<Page> {
    const url = new URL(address, `http://${this.#host}`);
    if (url.host !== this.#host) return this.#openElsewhere(url);
    const path = url.pathname + url.search;
    const cookie = this.#cookiesFor('ours', url.pathname);
    const answer = await this.#app.inject({
      method: 'GET',
      url: path,
      headers: { host: this.#host, ...(cookie ? { cookie } : {}), ...headers },
    });
    this.#keep('ours', [answer.headers['set-cookie'] ?? []].flat());
    const location = String(answer.headers.location ?? '');
    return { status: answer.statusCode, location, headers: answer.headers, body: answer.body };
  }

  /** Follows redirects until a page that is none, or until our own server sends to a page of the product. */
  async follow(address: string): Promise<Page> {
    let page = await this.open(address);
    for (let steps = 0; steps < 12 && page.location !== '' && !this.#isPage(page.location); steps++) {
      page = await this.open(page.location);
    }
    return page;
  }

  #isPage(location: string): boolean {
    const url = new URL(location, `http://${this.#host}`);
    return url.host === this.#host && !/^\/(aanmelden\/(begin|terug)|demo-aanmelden)/.test(url.pathname);
  }

  async #openElsewhere(url: URL): Promise<Page> {
    const cookie = this.#cookiesFor(url.host, url.pathname);
    const answer = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
    this.#keep(url.host, answer.headers.getSetCookie());
    const location = answer.headers.get('location');
    return {
      status: answer.status,
      location: location ? new URL(location, url).href : '',
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
  }

  #cookiesFor(site: string, path: string): string {
    return [...this.#cookies]
      .filter(([key, kept]) => key.startsWith(`${site} `) && path.startsWith(kept.path))
      .map(([key, kept]) => `${key.slice(site.length + 1)}=${kept.value}`)
      .join('; ');
  }

  #keep(site: string, lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
      const isGone = value === '' || attributes.some((one) => /^max-age=0$|^expires=Thu, 01 Jan 1970/i.test(one));
      if (isGone) this.#cookies.delete(`${site} ${name}`);
      else this.#cookies.set(`${site} ${name}`, { value, path });
    }
  }
}
