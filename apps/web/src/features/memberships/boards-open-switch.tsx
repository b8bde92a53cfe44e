import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { organisationPaths } from '@verbeterbord/contracts/organisations/organisations.paths';
import type { editOrganisation } from '@verbeterbord/contracts/organisations/organisations.routes';
import { useState } from 'react';
import { call } from '../../platform/api/call.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { ConfirmNotice } from './confirm-notice.tsx';
import { organisationSettingsQuery } from './memberships.queries.ts';
import './people-list.css';
import './people-forms.css';

/** Whether teams may show their board to the whole organisation; closing asks first, for it concerns everybody. */
export function BoardsOpenSwitch() {
  const { boards: t } = useRoomText().memberships;
  const client = useQueryClient();
  const mayChange = useMayI('organisation.update', {}).allowed;
  const { data } = useQuery({ ...organisationSettingsQuery, enabled: mayChange });
  const [isAsking, setAsking] = useState(false);
  const { mutate, error } = useMutation({
    mutationFn: (boardsOpen: boolean) =>
      call<typeof editOrganisation>(organisationPaths.editOrganisation, { body: { boardsOpen } }),
    onSuccess: (settings) => {
      client.setQueryData(organisationSettingsQuery.queryKey, settings);
      showToast({ message: settings.boardsOpen ? t.nowOpen : t.nowClosed });
    },
    onSettled: () => {
      setAsking(false);
      return Promise.all(
        [organisationSettingsQuery.queryKey, ['teams'], ['team-access']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
  if (!mayChange || data === undefined) return null;
  return (
    <section className="vb-people vb-people--waiting">
      <h2>{t.title}</h2>
      <label className="vb-people-form__check">
        <input
          type="checkbox"
          aria-describedby="boards-open-means"
          checked={data.boardsOpen}
          onChange={({ target }) => (target.checked ? mutate(true) : setAsking(true))}
        />
        {t.label}
      </label>
      <p id="boards-open-means" className="vb-people__quiet">
        {data.boardsOpen ? t.on : t.off}
      </p>
      {error && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {isAsking && (
        <ConfirmNotice
          title={t.closeTitle}
          verb={t.close}
          onConfirm={() => mutate(false)}
          onCancel={() => setAsking(false)}
        >
          {t.closeBody}
        </ConfirmNotice>
      )}
    </section>
  );
}
