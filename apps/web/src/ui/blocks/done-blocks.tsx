import './blocks.css';

type DoneBlocksProps = { done: number; busy: number; open: number };

/** A block for each: full is done, half is busy, dashed is to do. The counts stand beside it in words. */
export function DoneBlocks({ done, busy, open }: DoneBlocksProps) {
  const states = [...Array(done).fill('full'), ...Array(busy).fill('half'), ...Array(open).fill('dashed')] as string[];
  return (
    <span className="vb-blocks" aria-hidden="true">
      {states.map((state, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place, it has nothing else
        <span key={place} className={`vb-blocks__block vb-blocks__block--${state}`} />
      ))}
    </span>
  );
}
