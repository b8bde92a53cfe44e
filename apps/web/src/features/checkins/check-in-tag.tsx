import type { CheckInStatus } from '@verbeterbord/domain/checkins/check-in';
import { useText } from '../../platform/i18n/use-text.ts';
import { Chip } from '../../ui/chip/chip.tsx';
import { toneOf } from './check-in-look.ts';

type CheckInTagProps = {
  /** Null when nobody said anything yet. */
  status: CheckInStatus | null;
  /** `card` on a coloured ground: the colour stays in shape and word. */
  ground?: 'own' | 'card';
};

/** How an ambition stands, as the team itself says: shape, word and a calm colour. */
export function CheckInTag({ status, ground = 'own' }: CheckInTagProps) {
  const { checkins: t } = useText();
  if (status === null) return <Chip glyph="none">{t.none}</Chip>;
  return (
    <Chip tone={toneOf[status]} glyph={status} ground={ground}>
      {t.statuses[status]}
    </Chip>
  );
}
