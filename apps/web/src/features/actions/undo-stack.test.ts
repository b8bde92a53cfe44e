import { beforeEach, expect, it, vi } from 'vitest';
import { forgetUndo, rememberUndo, undo } from './undo-stack.ts';

beforeEach(forgetUndo);

it('takes back the last thing first, and then what came before it', () => {
  const done: string[] = [];
  rememberUndo({ run: () => done.push('eerste') });
  rememberUndo({ run: () => done.push('tweede') });
  expect([undo(), undo(), undo()]).toEqual([true, true, false]);
  expect(done).toEqual(['tweede', 'eerste']);
});

it('takes a thing back once, whether by its button or by Ctrl+Z', () => {
  const one = { run: vi.fn() };
  rememberUndo(one);
  expect(undo(one)).toBe(true);
  expect(undo(one)).toBe(false);
  expect(undo()).toBe(false);
  expect(one.run).toHaveBeenCalledOnce();
});
