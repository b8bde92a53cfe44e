import { beforeEach, expect, it } from 'vitest';
import { showToast, useToasts } from './toast-store.ts';

beforeEach(() => useToasts.setState({ toasts: [] }));
const messages = () => useToasts.getState().toasts.map((toast) => toast.message);

it('at most three toasts stand there, and the oldest gives way', () => {
  for (const message of ['een', 'twee', 'drie', 'vier']) showToast({ message });
  expect(messages()).toEqual(['twee', 'drie', 'vier']);
});

it('a refusal stays until the reader closes it', () => {
  const refusal = showToast({ message: 'niet gelukt', stays: true });
  for (const message of ['een', 'twee', 'drie']) showToast({ message });
  expect(messages()).toEqual(['niet gelukt', 'twee', 'drie']);
  useToasts.getState().dismiss(refusal);
  expect(messages()).toEqual(['twee', 'drie']);
});
