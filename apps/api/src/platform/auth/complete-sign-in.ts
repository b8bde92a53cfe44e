import type { OrganisationId, PersonId } from '@verbeterbord/domain/shared/ids';
import type { Dependencies } from '../dependencies.ts';
import { AccessEnded, admitPerson } from './admit-person.ts';
import { readDemoPeople } from './demo-people.repository.ts';
import type { Arrival } from './open-id.ts';
import { demoProviderId, type WayIn } from './providers.ts';
import type { TakenAttempt } from './sign-in-attempts.repository.ts';
import { SignInRefusal } from './sign-in-refusal.ts';

/** The browser that came back from the provider. */
export interface Returning {
  /** What its cookie of this attempt says; null when it has none. */
  readonly browser: string | null;
  readonly answer: URL;
  readonly device: string;
  /** The network address, for the audit trail. */
  readonly origin: string;
  /** The session this browser still had, which ends here. */
  readonly oldToken: string | null;
  readonly warn: (details: object, message: string) => void;
}

/** Makes a session of the answer with which a browser came back; gives its token. Throws a SignInRefusal. */
export async function completeSignIn(
  dependencies: Dependencies,
  { provider, organisation }: WayIn,
  attempt: TakenAttempt,
  returning: Returning,
): Promise<string> {
  const { sessions, audit, now } = dependencies;
  const { origin } = returning;
  const { providerId } = attempt;
  let organisationId = organisation?.id ?? null;
  const note = (result: 'done' | 'refused', personId: PersonId | null) => {
    if (organisationId === null) return;
    const object = personId ? `person:${personId}` : `provider:${providerId}`;
    const actorId = result === 'done' ? personId : null;
    audit.note({ organisationId, actorId, action: 'signed-in', object, result, origin });
  };
  try {
    if (attempt.expiresAt <= now()) throw new SignInRefusal('verlopen', 'it took too long');
    if (!attempt.isOf(returning.browser)) throw new SignInRefusal('mislukt', 'another browser began this');
    const arrival = await provider.finish(returning.answer, attempt);
    organisationId ??= await organisationAtDemo(dependencies, arrival);
    const isNamed = (organisation?.settings.administrators ?? []).some(
      (one) => one.provider === providerId && one.subject === arrival.subject,
    );
    const { personId, isWithoutAdministrator } = await admitPerson(dependencies, organisationId, arrival, isNamed);
    if (organisation && isWithoutAdministrator) {
      const account = { provider: providerId, subject: arrival.subject };
      returning.warn(
        account,
        `nobody administers ${organisation.settings.slug}: name an account in its administrators`,
      );
    }
    if (returning.oldToken !== null) await sessions.close(returning.oldToken);
    const idToken = providerId === demoProviderId ? null : arrival.idToken;
    const token = await sessions.open(organisationId, personId, { device: returning.device, providerId, idToken });
    note('done', personId);
    return token;
  } catch (error) {
    if (error instanceof SignInRefusal) note('refused', error instanceof AccessEnded ? error.personId : null);
    throw error;
  }
}

/** The demo has one provider for all its organisations. */
async function organisationAtDemo({ database }: Dependencies, { subject }: Arrival): Promise<OrganisationId> {
  const person = (await readDemoPeople(database)).find(({ personId }) => personId === subject);
  if (person === undefined) throw new SignInRefusal('mislukt', 'nobody of the demo');
  return person.organisationId;
}
