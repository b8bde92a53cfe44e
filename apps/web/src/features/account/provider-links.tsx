import type { SignInOptions } from '@verbeterbord/contracts/account/account.schemas';
import { useSignInText } from '../../platform/i18n/sign-in-text.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import './sign-in-ways.css';

type ProviderLinksProps = {
  options: SignInOptions['items'];
  /** The address that begins signing in with a provider. */
  addressOf: (providerId: string) => string;
};

/** To the work account: one large link, or one for each where there are more. */
export function ProviderLinks({ options, addressOf }: ProviderLinksProps) {
  const t = useSignInText();
  const [only, ...others] = options;
  if (only === undefined) return null;
  return (
    <div className="vb-ways">
      {others.length === 0 ? (
        <a href={addressOf(only.id)} className={`${buttonClass('primary', true)} vb-ways__large`}>
          <Icon name="door" />
          {t.withWorkAccount}
        </a>
      ) : (
        <ul className="vb-ways__list">
          {options.map(({ id, name, organisation }) => (
            <li key={id}>
              <a href={addressOf(id)} className="vb-ways__one">
                <Icon name="door" />
                <span className="vb-ways__words">
                  <strong>{name}</strong>
                  {organisation !== name && <span className="vb-ways__quiet">{organisation}</span>}
                </span>
                <Icon name="chevron-right" />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="vb-ways__quiet">{t.sameAccount}</p>
    </div>
  );
}
