import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';

/** The quiet way to one more long-term ambition, below all lanes. */
export function BoardEnd({ onWrite }: { onWrite: () => void }) {
  const { boards: t } = useText();
  return (
    <div className="vb-board__end">
      <Button variant="quiet" icon="plus" onClick={onWrite}>
        {t.addLongTerm}
      </Button>
    </div>
  );
}
