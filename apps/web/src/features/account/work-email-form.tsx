import type { SignInOptions } from '@verbeterbord/contracts/account/account.schemas';
import { type FormEvent, useRef, useState } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useSignInText } from '../../platform/i18n/sign-in-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { domainOf } from './email-domain.ts';
import { optionsOfDomain } from './sign-in-options.queries.ts';
import './sign-in-ways.css';

type WorkEmailFormProps = { hasFound: boolean; onFound: (options: SignInOptions['items']) => void };

/** Asks for the e-mail address of the work where several organisations live: its domain tells which is yours. Kept nowhere. */
export function WorkEmailForm({ hasFound, onFound }: WorkEmailFormProps) {
  const { email: t } = useSignInText();
  const field = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string | null>(null);

  const refuse = (why: string) => {
    setError(why);
    onFound([]);
    field.current?.focus();
  };

  const ask = async (event: FormEvent) => {
    event.preventDefault();
    const domain = domainOf(email);
    if (domain === null) return refuse(t.required);
    try {
      const { items } = await optionsOfDomain(domain);
      if (items.length === 0) return refuse(t.unknown(domain));
      setError(null);
      onFound(items);
      announce(t.found(items.length));
    } catch (refusal) {
      refuse(problemText(refusal));
    }
  };

  return (
    <form className="vb-ways__email" onSubmit={(event) => void ask(event)} noValidate>
      <TextField
        ref={field}
        type="email"
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        label={t.label}
        help={t.help}
        error={error}
        value={email}
        onChange={setEmail}
      />
      <Button type="submit" variant={hasFound ? 'secondary' : 'primary'}>
        {t.next}
      </Button>
    </form>
  );
}
