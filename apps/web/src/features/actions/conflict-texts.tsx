import { type DiffPart, wordDiff } from './word-diff.ts';

type ConflictTextsProps = { theirs: string; mine: string; theirsLabel: string; mineLabel: string; emptyWord: string };

/** Both texts side by side, what differs underlined and marked. */
export function ConflictTexts({ theirs, mine, theirsLabel, mineLabel, emptyWord }: ConflictTextsProps) {
  const diff = wordDiff(theirs, mine);
  return (
    <div className="vb-conflict__texts">
      <section className="vb-conflict__text" aria-label={theirsLabel}>
        <h3>{theirsLabel}</h3>
        <p>{theirs === '' ? emptyWord : <Marked parts={diff.theirs} />}</p>
      </section>
      <section className="vb-conflict__text vb-conflict__text--mine" aria-label={mineLabel}>
        <h3>{mineLabel}</h3>
        <p>{mine === '' ? emptyWord : <Marked parts={diff.mine} />}</p>
      </section>
    </div>
  );
}

function Marked({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map(({ text, differs }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
    return differs ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>;
  });
}
