import { useQuery } from '@tanstack/react-query';
import type { SignInOptions } from '@verbeterbord/contracts/account/account.schemas';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { DemoChoice } from '../../features/account/demo-choice.tsx';
import { demoPeopleQuery } from '../../features/account/demo-people.queries.ts';
import { ProviderLinks } from '../../features/account/provider-links.tsx';
import { signInFault } from '../../features/account/sign-in-fault.ts';
import { signInOptionsQuery } from '../../features/account/sign-in-options.queries.ts';
import { WorkEmailForm } from '../../features/account/work-email-form.tsx';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useSignInText } from '../../platform/i18n/sign-in-text.ts';
import { beginSignIn } from '../../platform/navigation/begin-sign-in.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { returnPath } from './return-path.ts';
import { SignInStory } from './sign-in-story.tsx';
import './sign-in-page.css';

const DEMO = 'demo';

/** Where you come in: what the board is about on one side, your work account on the other. */
export function SignInPage() {
  const t = useSignInText();
  const [search] = useSearchParams();
  const { data: options, error } = useQuery(signInOptionsQuery);
  const { data: people } = useQuery({ ...demoPeopleQuery, enabled: options?.isDemo === true });
  const [found, setFound] = useState<SignInOptions['items']>([]);
  const fault = signInFault(search.get('fout'));
  usePageTitle(t.title);

  const addressOf = (provider: string, personId?: string) =>
    beginSignIn({
      provider,
      ...(personId === undefined ? {} : { personId }),
      returnTo: returnPath(search.get('terug')),
      inOwnWindow: search.get('venster') === '1',
    });
  const ways = options?.asksEmail ? found : options?.items;
  const isClosed = options?.items.length === 0 && !options.asksEmail && !options.isDemo;
  return (
    <div className="vb-sign-in">
      <SignInStory organisation={organisationOf(ways)} />
      <div className="vb-sign-in__who">
        <h1>{t.title}</h1>
        {fault && (
          <Notice tone="info" icon="door" title={fault.title} live="status">
            {fault.body}
          </Notice>
        )}
        {error !== null && options === undefined && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        {options?.asksEmail && <WorkEmailForm hasFound={found.length > 0} onFound={setFound} />}
        {ways && <ProviderLinks options={ways} addressOf={addressOf} />}
        {isClosed && <p>{t.nowhere}</p>}
        {people && <DemoChoice people={people} addressOf={(personId) => addressOf(DEMO, personId)} />}
        {options && !isClosed && <p className="vb-sign-in__quiet">{t.noLuck}</p>}
      </div>
    </div>
  );
}

/** Whose board this is, where that is no question. */
function organisationOf(options: SignInOptions['items'] | undefined): string | undefined {
  const names = new Set(options?.map(({ organisation }) => organisation));
  return names.size === 1 ? [...names][0] : undefined;
}
