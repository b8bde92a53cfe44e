import { useSignInText } from '../../platform/i18n/sign-in-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Brand } from '../../ui/app-frame/brand.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';

/** What the board is about, drawn as its line of sight. */
export function SignInStory({ organisation }: { organisation: string | undefined }) {
  const t = useSignInText();
  const { product } = useText().shell;
  return (
    <div className="vb-sign-in__story">
      <Brand name={product} organisation={organisation} size="large" />
      <ol className={`vb-sign-in__line ${laneClass(0)}`}>
        <li className="vb-sign-in__why vb-ambition-voice">
          <LineMark kind="stip" />
          {t.why}
        </li>
        <li className="vb-sign-in__quarter vb-ambition-voice">
          <LineMark kind="ring" />
          {t.quarter}
        </li>
        <li className="vb-sign-in__fortnight">
          <LineMark kind="dot" />
          {t.fortnight}
        </li>
      </ol>
    </div>
  );
}
