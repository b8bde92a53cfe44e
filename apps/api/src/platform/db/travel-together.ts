import type { OrganisationId } from '@verbeterbord/domain/shared/ids';

interface Platform<Traveller> {
  departed: number;
  waiting: Traveller[];
}

const mostDeparted = 2;
const mostTogether = 16;

/**
 * What goes to PostgreSQL in the same moment goes together. While two statements of an organisation are on their way, those that come wait
 * on the platform and then travel as one group. Who comes alone leaves at once. `travel` takes a group, of one organisation, to its end
 * and answers each of it; it never throws.
 */
export class TravelTogether<Traveller> {
  readonly #travel: (group: Traveller[]) => Promise<void>;
  readonly #platforms = new Map<OrganisationId, Platform<Traveller>>();

  constructor(travel: (group: Traveller[]) => Promise<void>) {
    this.#travel = travel;
  }

  add(organisationId: OrganisationId, traveller: Traveller): void {
    const platform = this.#platforms.get(organisationId) ?? { departed: 0, waiting: [] };
    this.#platforms.set(organisationId, platform);
    platform.waiting.push(traveller);
    this.#depart(organisationId, platform);
  }

  #depart(organisationId: OrganisationId, platform: Platform<Traveller>): void {
    if (platform.departed >= mostDeparted) return;
    const group = platform.waiting.splice(0, mostTogether);
    if (group.length === 0) {
      if (platform.departed === 0) this.#platforms.delete(organisationId);
      return;
    }
    platform.departed++;
    void this.#travel(group).finally(() => {
      platform.departed--;
      this.#depart(organisationId, platform);
    });
  }
}
