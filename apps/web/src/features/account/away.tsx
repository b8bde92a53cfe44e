import { useQueryClient } from '@tanstack/react-query';
import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { useEffect, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { useFetchedRoom } from '../../platform/navigation/use-fetched-room.ts';
import { Button } from '../../ui/button/button.tsx';
import { colleaguesQuery } from './colleagues.queries.ts';
import './away.css';

// Not needed to see what I do.
const fetchRoom = () => import('./away-dialog.tsx');

const QUIET_AFTER_MS = 3_000;

/** Even weg: one calm way to hand over what I have in hand. No reason is asked. */
export function Away({ items }: { items: readonly MyAction[] }) {
  const { away: t } = useText().account;
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  // When it is quiet, so that handing over works without a network too.
  useEffect(() => {
    const timer = setTimeout(() => void client.prefetchQuery(colleaguesQuery), QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, [client]);
  const room = useFetchedRoom(fetchRoom, isOpen, () => setOpen(false));
  return (
    <p className="vb-away">
      <Button variant="quiet" icon="door-leave" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {room && isOpen && <room.AwayDialog items={items} onClose={() => setOpen(false)} />}
    </p>
  );
}
