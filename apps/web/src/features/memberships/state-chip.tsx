import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Chip } from '../../ui/chip/chip.tsx';

const looks = {
  active: { tone: 'positive', icon: 'person-check' },
  waiting: { tone: 'warning', icon: 'clock' },
  ended: { tone: 'neutral', icon: 'door-leave' },
} as const;

/** Whether somebody takes part, waits for a team, or comes in no more. */
export function StateChip({ state }: Pick<ManagedPerson, 'state'>) {
  return <Chip {...looks[state]}>{useRoomText().memberships.states[state]}</Chip>;
}
