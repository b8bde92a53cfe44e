import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

type TakeAlongClashProps = {
  mine: readonly string[];
  theirs: readonly string[];
  onChoose: (lines: readonly string[]) => void;
};

/** Two lists that met, side by side; nothing is lost until somebody chooses. */
export function TakeAlongClash({ mine, theirs, onChoose }: TakeAlongClashProps) {
  const { takeAlong: t } = useSessionText();
  const words = (lines: readonly string[]) => (lines.length > 0 ? lines.join(' · ') : t.empty);
  return (
    <Notice
      tone="info"
      icon="people"
      live="alert"
      actions={
        <>
          <Button onClick={() => onChoose([...new Set([...theirs, ...mine])])}>{t.both}</Button>
          <Button onClick={() => onChoose(theirs)}>{t.theirs}</Button>
          <Button onClick={() => onChoose(mine)}>{t.mine}</Button>
        </>
      }
    >
      {t.clash}
      <span className="vb-meeting-along__clash">
        <span>{t.theirsAre(words(theirs))}</span>
        <span>{t.mineAre(words(mine))}</span>
      </span>
    </Notice>
  );
}
