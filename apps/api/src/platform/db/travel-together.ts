import type { OrganisationId } from '@verbeterbord/domain/shared/ids';

interface Platform<Traveller> {
  isUnderWay: boolean;
  waiting: Traveller[];
}

const mostTogether = 16;

/**
 * What goes to PostgreSQL in the same moment goes together. While a statement of an organisation is on its way, those that come wait on the
 * platform and then travel as one group. Who comes alone leaves at once. `travel` takes a group, of one organisation, to its end and answers
 * each of it; it never throws.
 */
export class TravelTogether<Traveller> {
  readonly #travel: (group: Traveller[]) => Promise<void>;
  readonly #platforms = new Map<OrganisationId, Platform<Traveller>>();

  constructor(travel: (group: Traveller[]) => Promise<void>) {
    this.#travel = travel;
  }

  add(organisationId: OrganisationId, traveller: Traveller): void {
    const platform = this.#platforms.get(organisationId) ?? { isUnderWay: false, waiting: [] };
    this.#platforms.set(organisationId, platform);
    platform.waiting.push(traveller);
    this.#depart(organisationId, platform);
  }

  #depart(organisationId: OrganisationId, platform: Platform<Traveller>): void {
    if (platform.isUnderWay) return;
    const group = platform.waiting.splice(0, mostTogether);
    if (group.length === 0) {
      this.#platforms.delete(organisationId);
      return;
    }
    platform.isUnderWay = true;
    void this.#travel(group).finally(() => {
      platform.isUnderWay = false;
      this.#depart(organisationId, platform);
    });
  }
}
