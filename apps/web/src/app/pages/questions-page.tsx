import { useQuery } from '@tanstack/react-query';
import type { MySignals, OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { isOverdue } from '@verbeterbord/domain/signals/signal';
import { useLocation, useSearch } from 'wouter';
import { teamsQuery } from '../../features/boards/boards.queries.ts';
import { AskedQuestions } from '../../features/signals/asked-questions.tsx';
import { mySignalsQuery } from '../../features/signals/my-signals.queries.ts';
import { OwedQuestions } from '../../features/signals/owed-questions.tsx';
import { useSignalBells } from '../../features/signals/use-signal-bells.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { questionsPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { AskSomewhere } from './questions-page-ask.tsx';
import { OpenedQuestion } from './questions-page-opened.tsx';
import { QuestionsPart } from './questions-page-part.tsx';
import { Preparation } from './questions-page-preparation.tsx';
import './questions-page.css';

/** What waits for my answer, what my teams asked, and for a facilitator what is prepared. */
export function QuestionsPage() {
  const { signals: t } = useRoomText();
  const { data, error, refetch } = useQuery(mySignalsQuery);
  usePageTitle(t.title);
  useSignalBells();
  if (data === undefined && error) return <FailedScreen error={error} onRetry={() => void refetch()} />;
  return (
    <div className="vb-questions-page">
      <header className="vb-questions-page__head">
        <h1>{t.title}</h1>
        <AskSomewhere />
      </header>
      {data ? <Questions mine={data} /> : <Skeleton height="card" />}
    </div>
  );
}

/** A stream carries fifty teams, and those of the reader go first. */
const MOST_FOLLOWED = 40;

function Questions({ mine }: { mine: MySignals }) {
  const { page: t } = useRoomText().signals;
  const today = useToday();
  const [, navigate] = useLocation();
  const openedId = new URLSearchParams(useSearch()).get('vraag');
  const { memberships, roles } = useAccount();
  // A stream is refused as a whole for one team that may not be read: a closed board, or any for a director.
  const { data: readable } = useQuery(teamsQuery);
  const asking = new Set(mine.owed.map(({ team }) => team.id));
  useLiveTeams((readable?.items ?? []).flatMap(({ id }) => (asking.has(id) ? [id] : [])).slice(0, MOST_FOLLOWED));
  const late = mine.owed.filter((item) => isOverdue(item, today)).length;
  const needs = mine.asked.filter(({ kind }) => kind === 'need');
  const asked = mine.asked.filter(({ kind }) => kind === 'question');
  const hasTeam = memberships.length > 0;
  const open = ({ id }: Pick<OwedSignal, 'id'>) => navigate(questionsPath(id));
  return (
    <>
      <div className="vb-questions-page__parts">
        <QuestionsPart
          icon="question"
          title={t.owed}
          note={
            mine.owed.length > 0 && (
              <p>
                {t.open(mine.owed.length)}
                {late > 0 && (
                  <>
                    , <span className="vb-questions-part__late">{t.late(late)}</span>
                  </>
                )}
              </p>
            )
          }
          isEmpty={mine.owed.length === 0}
          none={
            roles.some(({ role }) => role === 'director') && !hasTeam
              ? [t.owedNoneDirector]
              : [t.owedNone, t.owedNoneHelp]
          }
        >
          <OwedQuestions items={mine.owed} />
        </QuestionsPart>
        {hasTeam && (
          <QuestionsPart
            icon="returned"
            title={t.asked}
            isEmpty={asked.length === 0}
            none={[t.askedNone, t.askedNoneHelp]}
          >
            <AskedQuestions items={asked} namesTeam={memberships.length > 1} onOpen={open} />
          </QuestionsPart>
        )}
        {needs.length > 0 && (
          <QuestionsPart icon="returned" title={t.iAsked} isEmpty={false} none={[]}>
            <AskedQuestions items={needs} />
          </QuestionsPart>
        )}
        <Preparation />
      </div>
      {openedId !== null && (
        <OpenedQuestion
          key={openedId}
          signalId={openedId}
          mine={mine}
          onClose={() => navigate(questionsPath(), { replace: true })}
        />
      )}
    </>
  );
}
