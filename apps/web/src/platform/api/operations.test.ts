import { expect, it } from 'vitest';
import { Operations } from './operations.ts';

it('the same wish after a lost answer is the same operation, another wish is another one', () => {
  const operations = new Operations();
  const first = operations.idOf({ text: 'De folder is op' });
  const other = operations.idOf({ text: 'De bel doet het niet' });
  expect(other).not.toBe(first);
  expect(operations.idOf({ text: 'De folder is op' })).toBe(first);
});

it('once answered, the same words are said anew', () => {
  const operations = new Operations();
  const first = operations.idOf('De folder is op');
  operations.answered('De folder is op');
  expect(operations.idOf('De folder is op')).not.toBe(first);
});
