import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';

type BoardEndProps = { isEmpty: boolean; onWrite: () => void; onBin: () => void };

/** The quiet things, below all lanes. */
export function BoardEnd({ isEmpty, onWrite, onBin }: BoardEndProps) {
  const { boards: t } = useText();
  return (
    <div className="vb-board__end">
      {!isEmpty && (
        <Button variant="quiet" icon="plus" onClick={onWrite}>
          {t.addLongTerm}
        </Button>
      )}
      <Button variant="quiet" icon="trash" onClick={onBin}>
        {t.bin}
      </Button>
    </div>
  );
}
