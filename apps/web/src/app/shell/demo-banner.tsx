import { useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import './shell.css';

/** Says on every page of a demo installation that it is one. */
export function DemoBanner() {
  const { shell: t } = useText();
  const { isDemo } = useAccount();
  return isDemo && <aside className="vb-shell__demo vb-no-print">{t.demo}</aside>;
}
