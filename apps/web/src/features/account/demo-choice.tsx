import type { DemoPerson } from '@verbeterbord/contracts/account/account.schemas';
import { useState } from 'react';
import { useSignInText } from '../../platform/i18n/sign-in-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { type DemoGroup, describePerson, groupByOrganisation } from './demo-groups.ts';
import './demo-choice.css';

const SHOWN_FIRST = 6;

type AddressOf = (personId: string) => string;
type DemoChoiceProps = {
  people: readonly DemoPerson[];
  /** The address that begins signing in as this person. */
  addressOf: AddressOf;
};

/** Who do you want to be in the demo? A few of each organisation at first, everybody on request. */
export function DemoChoice({ people, addressOf }: DemoChoiceProps) {
  const t = useSignInText();
  return (
    <section className="vb-demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{t.demoTitle}</h2>
      <p className="vb-demo__quiet">{t.demoBody}</p>
      {groupByOrganisation(people).map((group) => (
        <Organisation key={group.id} group={group} addressOf={addressOf} />
      ))}
    </section>
  );
}

function Organisation({ group, addressOf }: { group: DemoGroup; addressOf: AddressOf }) {
  const t = useSignInText();
  const [isWhole, setWhole] = useState(group.people.length <= SHOWN_FIRST + 1);
  const shown = isWhole ? group.people : group.people.slice(0, SHOWN_FIRST);
  return (
    <div className="vb-demo__organisation">
      <h3>{group.name}</h3>
      <ul>
        {shown.map((person) => (
          <li key={person.id}>
            <a href={addressOf(person.id)} className="vb-demo__person">
              <Magnet firstName={person.givenName} tintKey={person.id} size="large" />
              <span className="vb-demo__words">
                <strong>
                  {person.givenName} {person.familyName}
                </strong>
                <span className="vb-demo__quiet">{describePerson(person, t.person)}</span>
              </span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Button variant="quiet" icon="people" onClick={() => setWhole(true)}>
          {t.more(group.people.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
