import { Link } from 'wouter';
import { useAccount } from '../../platform/authorization/account.ts';
import { roomsOf } from '../../platform/authorization/rooms.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useSignInText } from '../../platform/i18n/sign-in-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import {
  administrationPath,
  overviewPath,
  questionsPath,
  teamsPath,
  whoSeesWhatPath,
} from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.ts';
import './start-page.css';

/** The start page of who has a role and no team: what is there for them, and nothing that is not. */
export function StartPage() {
  const { shell, start: t, overview, signals } = useRoomText();
  const signIn = useSignInText();
  const account = useAccount();
  const { readsBoards, readsQuestions, readsAmbitions, administers } = roomsOf(account, useToday());
  const roles = [...new Set(account.roles.map(({ role }) => role))];
  usePageTitle(t.title);
  return (
    <div className="vb-start">
      <header>
        <h1>{t.greeting(account.person.givenName)}</h1>
        <p>{t.as(new Intl.ListFormat('nl').format(roles.map((role) => signIn.person[role])))}</p>
      </header>
      <ul className="vb-start__ways">
        {readsBoards && <Way href={teamsPath} icon="board" title={t.teams} body={t.teamsBody} />}
        {readsQuestions && (
          <Way href={questionsPath()} icon="question" title={shell.questions} body={signals.startBody} />
        )}
        {readsAmbitions && <Way href={overviewPath} icon="flag" title={shell.ambitions} body={overview.startBody} />}
        {administers && (
          <Way href={administrationPath} icon="people" title={t.administration} body={t.administrationBody} />
        )}
        <Way href={whoSeesWhatPath} icon="eye" title={t.whoSeesWhat} body={t.whoSeesWhatBody} />
      </ul>
    </div>
  );
}

type WayProps = { href: string; icon: IconName; title: string; body: string };

function Way({ href, icon, title, body }: WayProps) {
  return (
    <li>
      <Link href={href} className="vb-start__way">
        <Icon name={icon} />
        <span className="vb-start__words">
          <strong>{title}</strong>
          <span className="vb-start__body">{body}</span>
        </span>
        <Icon name="chevron-right" />
      </Link>
    </li>
  );
}
