import { signInText } from '../../platform/i18n/sign-in-text.ts';

/** What to say of `?fout=`: what happened and what you can do; null when nothing went wrong. */
export function signInFault(code: string | null): { readonly title: string; readonly body: string } | null {
  if (code === null) return null;
  const { fault } = signInText;
  return Object.hasOwn(fault, code) ? fault[code as keyof typeof fault] : fault.unknown;
}
