import { parseArgs } from 'node:util';
import type { ErasureWish } from '@verbeterbord/contracts/privacy/privacy.schemas';
import { erasureWish } from '@verbeterbord/contracts/privacy/privacy.schemas';

/** What was asked on the command line. */
export interface EraseOrder {
  readonly wish: ErasureWish;
  /** Null is every organisation of the installation. */
  readonly organisation: string | null;
  readonly isSure: boolean;
}

export const usage =
  'Use `pnpm erase --text "…"` or `pnpm erase --person <id>`, with --organisation <slug> and --yes if you like.';

/** Reads the words after `pnpm erase`; `--text -` takes the text from `askText`, so that it stands in no list of commands. */
export async function readEraseOrder(words: readonly string[], askText: () => Promise<string>): Promise<EraseOrder> {
  let values: { text?: string; person?: string; organisation?: string; yes?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        text: { type: 'string' },
        person: { type: 'string' },
        organisation: { type: 'string' },
        yes: { type: 'boolean' },
      },
    }));
  } catch {
    throw new Error(usage);
  }
  const { text, person, organisation = null, yes: isSure = false } = values;
  if ((text === undefined) === (person === undefined)) throw new Error(usage);
  const wish = erasureWish.safeParse(
    text === undefined
      ? { kind: 'person', personId: person }
      : { kind: 'text', text: text === '-' ? await askText() : text },
  );
  if (!wish.success) {
    throw new Error(
      text === undefined ? 'A person is named by their id.' : 'The text must have at least three characters.',
    );
  }
  return { wish: wish.data, organisation, isSure };
}
