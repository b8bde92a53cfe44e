import { useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AccountMenu } from '../../ui/app-frame/account-menu.tsx';
import { useProfileItems } from './use-profile-items.tsx';

/** Who you are, and what is yours to choose. */
export function ProfileMenu() {
  const { shell: t } = useText();
  const { person } = useAccount();
  const { items, dialog } = useProfileItems();
  return (
    <>
      <AccountMenu firstName={person.givenName} tintKey={person.id} label={t.account.label} items={items} />
      {dialog}
    </>
  );
}
