import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useOwedCounts } from '../../features/signals/use-owed-count.ts';
import type { OwnTeam } from '../../platform/authorization/account.ts';
import type { Rooms } from '../../platform/authorization/rooms.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { boardPath, overviewPath, questionsPath } from '../../platform/navigation/paths.ts';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { useProfileItems } from './use-profile-items.tsx';

/** What stands under "Meer" on a phone: the rooms that the bar has no place for, and then what is yours to choose. */
export function usePhoneItems(
  teams: readonly OwnTeam[],
  rooms: Rooms,
): { items: readonly MenuItem[]; dialog: ReactNode } {
  const { shell: t } = useText();
  const [, navigate] = useLocation();
  const owed = useOwedCounts();
  const { items, dialog } = useProfileItems();
  if (!rooms.hasTeam) return { items, dialog };
  const together = teams.filter(({ kind }) => kind === 'team-of-teams');
  const counted = (name: string, count: number | undefined) => (count ? `${name} (${count} ${t.owed})` : name);
  const ways: MenuItem[] = [
    ...together.map(({ id, slug, name }) => ({
      key: id,
      label: counted(name, owed.of(id)),
      icon: 'people' as const,
      onSelect: () => navigate(boardPath(slug)),
    })),
    {
      key: 'questions',
      label: counted(t.questions, owed.besides(together.map(({ id }) => id))),
      icon: 'question',
      onSelect: () => navigate(questionsPath()),
    },
    ...(rooms.readsAmbitions
      ? [{ key: 'ambitions', label: t.ambitions, icon: 'flag' as const, onSelect: () => navigate(overviewPath) }]
      : []),
  ];
  const [first, ...rest] = items;
  return { items: [...ways, ...(first ? [{ ...first, separated: true }] : []), ...rest], dialog };
}
