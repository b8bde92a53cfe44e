import { useText } from '../../platform/i18n/use-text.ts';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import type { OwnerLook } from './owner-look.ts';

type OwnerWordsProps = { owner: OwnerLook | undefined };

/** Magnet and first name; the reader is "jij". */
export function OwnerWords({ owner }: OwnerWordsProps) {
  const { actions: t } = useText();
  if (owner === undefined) return <span className="vb-owner">{t.formerColleague}</span>;
  return (
    <span className="vb-owner">
      <Magnet firstName={owner.name} tintKey={owner.id} filled={owner.isMe} />
      {owner.name}
      {owner.isMe && <span className="vb-no-print"> {t.you}</span>}
    </span>
  );
}
