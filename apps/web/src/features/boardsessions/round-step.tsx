import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { VisuallyHidden } from '../../ui/accessibility/visually-hidden.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import type { SessionPerson } from './session-people.ts';
import './session-steps.css';

type RoundStepProps = {
  presentIds: readonly PersonId[];
  me: PersonId;
  people: readonly SessionPerson[];
  onPresent: (ids: readonly PersonId[]) => void;
};

/** Rondje: tap who is there. */
export function RoundStep({ presentIds, me, people, onPresent }: RoundStepProps) {
  const { present: t } = useSessionText();
  const turn = (id: PersonId) =>
    onPresent(presentIds.includes(id) ? presentIds.filter((one) => one !== id) : [...presentIds, id]);
  return (
    <fieldset className="vb-meeting-round">
      <legend className="vb-meeting-round__legend">{t.legend}</legend>
      <ul className="vb-meeting-round__people">
        {people.map(({ id, name }) => {
          const isThere = presentIds.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                className="vb-meeting-round__person"
                aria-pressed={isThere}
                onClick={() => turn(id)}
              >
                <Magnet firstName={name} tintKey={id} filled={id === me} size="large" />
                <span className="vb-meeting-round__name">
                  {name} <VisuallyHidden>{t.isThere}</VisuallyHidden>
                </span>
                {isThere && <Icon name="check" />}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="vb-meeting__quiet">
        {presentIds.length === 0 ? t.none : t.count(presentIds.length)}. {t.help}
      </p>
    </fieldset>
  );
}
