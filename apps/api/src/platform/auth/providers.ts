import type { OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { OrganisationSettings, ProviderSettings } from '../config/sign-in-file.ts';
import { type OpenIdOptions, OpenIdProvider } from './open-id.ts';

/** An organisation of the sign-in file as it stands in the database. */
export interface OrganisationAtHome {
  readonly id: OrganisationId;
  readonly name: string;
  readonly settings: OrganisationSettings;
}

/** One way in. The organisation is null at the demo, where it follows from the person. */
export interface WayIn {
  readonly provider: OpenIdProvider;
  readonly organisation: OrganisationAtHome | null;
}

/** What the sign-in page offers. */
export interface Offer {
  readonly items: readonly { readonly id: string; readonly name: string; readonly organisation: string }[];
  readonly asksEmail: boolean;
}

/** The name of the demo among the ways in; the sign-in file cannot take it. */
export const demoProviderId = 'demo';

/** Every way in of this installation, and who is offered which: nobody learns of an organisation that is not theirs. */
export class Providers {
  readonly #organisations: readonly OrganisationAtHome[];
  readonly #byId = new Map<string, WayIn>();
  readonly #now: () => number;

  constructor(organisations: readonly OrganisationAtHome[], now: () => number) {
    this.#organisations = organisations;
    this.#now = now;
    for (const organisation of organisations) {
      for (const settings of organisation.settings.providers) {
        this.#byId.set(settings.id, { provider: new OpenIdProvider(settings, { now }), organisation });
      }
    }
  }

  /** Opens the way in of the demo, once, when its provider stands. */
  openDemo(settings: ProviderSettings, ask: OpenIdOptions['ask']): void {
    const provider = new OpenIdProvider(settings, { now: this.#now, ...(ask ? { ask } : {}) });
    this.#byId.set(demoProviderId, { provider, organisation: null });
  }

  /** A way in by its name; at a host name that is an organisation's own, only those of that organisation. */
  find(id: string, host: string): WayIn | null {
    const found = this.#byId.get(id) ?? null;
    if (found === null || found.organisation === null) return found;
    const isOfHost = ({ settings }: OrganisationAtHome) =>
      settings.providers.some(({ hosts }) => hosts.includes(host.toLowerCase()));
    const owner = this.#organisations.find(isOfHost);
    return owner === undefined || owner === found.organisation ? found : null;
  }

  /** By host name, else by the domain of an e-mail address, else what is left when only one organisation lives here. */
  offer(host: string, emailDomain: string | undefined): Offer {
    const byHost = this.#itemsWhere(({ hosts }) => hosts.includes(host.toLowerCase()));
    if (byHost.length > 0) return { items: byHost, asksEmail: false };
    if (this.#organisations.length <= 1) return { items: this.#itemsWhere(() => true), asksEmail: false };
    if (emailDomain === undefined) return { items: [], asksEmail: true };
    const domain = emailDomain.toLowerCase();
    return { items: this.#itemsWhere(({ emailDomains }) => emailDomains.includes(domain)), asksEmail: false };
  }

  #itemsWhere(fits: (settings: ProviderSettings) => boolean): Offer['items'] {
    return this.#organisations.flatMap(({ name, settings }) =>
      settings.providers.filter(fits).map((one) => ({ id: one.id, name: one.name, organisation: name })),
    );
  }
}
