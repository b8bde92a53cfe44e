import { useQuery } from '@tanstack/react-query';
import { membershipPaths } from '@verbeterbord/contracts/memberships/memberships.paths';
import type { createMembership, editMembership } from '@verbeterbord/contracts/memberships/memberships.routes';
import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useRef, useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { faultsOf, formOf, type MembershipForm, refusalTexts, requestOf } from './membership-form.ts';
import { fullName, type ManagedMembership, nameIn } from './membership-words.ts';
import { managedTeamsQuery } from './memberships.queries.ts';
import { usePeopleWrite } from './use-people-write.ts';

/** A form to put a person in a team, or to change a membership; what was typed stays when it is refused. */
export function useMembershipForm(person: ManagedPerson, membership: ManagedMembership | null, onDone: () => void) {
  const { memberships: words } = useRoomText();
  const t = words.form;
  const today = useToday();
  const { data: teams = [] } = useQuery(managedTeamsQuery);
  const [form, setForm] = useState(() => formOf(membership, today));
  const [wasTried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const { mutate, error, reset, isPending } = usePeopleWrite(onDone);

  const ownFaults = wasTried ? faultsOf(form) : {};
  const faults = { ...refusalTexts(error), ...ownFaults };
  const focusFirst = (names: readonly string[]) => {
    const place = names.map((name) => box.current?.querySelector(`[data-field="${name}"]`)).find(Boolean);
    place?.querySelector<HTMLElement>('input, select')?.focus();
  };

  const put = () => {
    setTried(true);
    const wrong = Object.keys(faultsOf(form));
    if (wrong.length > 0) return focusFirst(wrong);
    if (isPending) return;
    const body = requestOf(form, teams);
    const team = nameIn(teams, form.teamId) ?? words.unknownTeam;
    const operation = {
      wish: body,
      said: membership ? t.saved(team) : t.added(fullName(person), team),
      send: (operationId: string) => send(person.id, membership, body, operationId),
    };
    mutate(operation, { onError: (refusal) => focusFirst(Object.keys(refusalTexts(refusal))) });
  };

  return {
    box,
    form,
    teams,
    faults,
    set: (change: Partial<MembershipForm>) => {
      reset();
      setForm((before) => ({ ...before, ...change }));
    },
    put,
    /** What is against it and stands at no field. */
    refusal: error && Object.keys(refusalTexts(error)).length === 0 ? problemText(error) : undefined,
  };
}

function send(
  personId: string,
  membership: ManagedMembership | null,
  body: ReturnType<typeof requestOf>,
  operationId: string,
) {
  if (membership === null) {
    return call<typeof createMembership>(membershipPaths.createMembership, { params: { personId }, body, operationId });
  }
  const { teamId: _stays, ...edit } = body;
  const params = { membershipId: membership.id };
  return call<typeof editMembership>(membershipPaths.editMembership, { params, body: edit });
}
