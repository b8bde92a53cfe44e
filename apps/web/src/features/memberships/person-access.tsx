import { membershipPaths } from '@verbeterbord/contracts/memberships/memberships.paths';
import type { setAccess } from '@verbeterbord/contracts/memberships/memberships.routes';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ConfirmNotice } from './confirm-notice.tsx';
import { fullName } from './membership-words.ts';
import { PersonSection } from './person-section.tsx';
import { usePeopleWrite } from './use-people-write.ts';

/** Whether a person comes in at all: end it, within ten seconds everywhere, or open it again. */
export function PersonAccess({ person }: { person: ManagedPerson }) {
  const { memberships: words } = useRoomText();
  const t = words.accessForm;
  const me = useAccount().person.id;
  const decision = useMayI('person.end-access', {});
  const [isAsking, setAsking] = useState(false);
  const { mutate, error, reset } = usePeopleWrite(() => setAsking(false));
  const isEnded = person.state === 'ended';
  const name = fullName(person);
  const blockedBecause = !decision.allowed
    ? words.person.onlyOrganisation
    : person.id === me
      ? t.notYourself
      : undefined;

  const set = (state: 'open' | 'ended') => {
    const params = { personId: person.id };
    const send = () => call<typeof setAccess>(membershipPaths.setAccess, { params, body: { state } });
    mutate({ send, wish: state, said: state === 'ended' ? t.ended(name) : t.reopened(name) });
  };

  return (
    <PersonSection title={words.person.access}>
      {(focusBack) => (
        <>
          <p>{person.accessEndedOn === null ? t.isOpen : t.isEnded(formatDayAndYear(person.accessEndedOn))}</p>
          {error && (
            <Notice tone="negative" live="alert">
              {problemText(error)}
            </Notice>
          )}
          {isAsking ? (
            <ConfirmNotice
              title={t.endTitle(name)}
              verb={t.end}
              onConfirm={() => {
                set('ended');
                focusBack();
              }}
              onCancel={() => {
                reset();
                setAsking(false);
                focusBack();
              }}
            >
              {t.endBody(name)}
            </ConfirmNotice>
          ) : (
            <Button
              icon={isEnded ? 'door' : 'door-leave'}
              blockedBecause={blockedBecause}
              onClick={() => (isEnded ? set('open') : setAsking(true))}
            >
              {isEnded ? t.reopen : t.end}
            </Button>
          )}
        </>
      )}
    </PersonSection>
  );
}
