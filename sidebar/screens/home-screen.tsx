/** Home: the plans of this file, the draft, and the way to a new plan. */
import { useState } from 'preact/hooks';
import type { Home, PlanSummary } from '../../src/addon/contract/plans';
import type { Show } from '../../src/plan/questions';
import type { AgreementDeed } from '../agreement/agreement-deed';
import { useGuideWords } from '../guide/words';
import { Row } from '../help/contents-screen';
import { HelpRow } from '../help/help-row';
import { Button } from '../parts/button';
import { Screen, Title } from '../parts/frame';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import type { FiguresByPlan } from '../state/use-plan-figures';
import type { Paused } from '../teams/use-paused';
import { useWords } from '../text/text';
import type { Removing } from './delete-question';
import { DraftCard, type DraftLine } from './draft-card';
import { FirstRun } from './first-run';
import { type ChangeHow, PlanCard } from './plan-card';

export type HomeActs = {
  readonly newPlan: () => void;
  readonly example: () => void;
  readonly continueDraft: () => void;
  readonly discardDraft: () => void;
  readonly open: (sheetId: number) => void;
  readonly removing: (plan: PlanSummary) => Removing;
  readonly checkIn: (plan: PlanSummary) => void;
  readonly addAction: (plan: PlanSummary) => void;
  readonly forecast: (plan: PlanSummary) => void;
  readonly rePlan: (plan: PlanSummary) => void;
  readonly nextYear: (plan: PlanSummary) => void;
  readonly board: (plan: PlanSummary) => void;
  readonly crm: (plan: PlanSummary) => void;
  readonly agreement: (plan: PlanSummary, what: AgreementDeed) => void;
  readonly change: (plan: PlanSummary, how: ChangeHow) => void;
  /** Continued: with the teams that were left. */
  readonly teams: (plan: PlanSummary, isContinued: boolean) => void;
  readonly ofTeams: (plan: PlanSummary, at: 'updateCopies' | 'rollUp' | 'exportTemplate') => void;
  readonly standalone: () => void;
  readonly guide: () => void;
  readonly importTemplate: () => void;
  readonly language: () => void;
};

type Props = {
  readonly home: Home;
  readonly draft: DraftLine | undefined;
  /** A sentence about something that went wrong on the way here. */
  readonly notice: string | undefined;
  readonly figures: FiguresByPlan;
  readonly paused: Paused;
  readonly show: Show;
  readonly acts: HomeActs;
  readonly takeFocus: boolean;
};

/** A file keeps one draft: whoever starts anew is asked about it first. This is what they wanted to start. */
type Asking = 'newPlan' | 'example' | 'nothing' | undefined;

export function HomeScreen({ home, draft, notice, figures, paused, show, acts, takeFocus }: Props) {
  const words = useWords();
  const guide = useGuideWords();
  const [asking, setAsking] = useState<Asking>();
  // One blue button, the likely next act: the first check-in that is due goes before a new plan.
  const isDue = (plan: PlanSummary) =>
    home.canEdit &&
    !plan.missing.length &&
    plan.deeds.includes('checkIn') &&
    !!figures[plan.id]?.checkInMonth;
  // A plan's teams are told of on its own card.
  const plans = home.plans.filter(({ of }) => of === null || !home.plans.some(({ id }) => id === of));
  const isPaused = home.canEdit && plans.some(({ id }) => paused[id]);
  const next = isPaused ? undefined : plans.find(isDue);
  const start = (then: 'newPlan' | 'example') => (draft ? setAsking(then) : acts[then]());
  const discard = () => {
    const then = asking;
    setAsking(undefined);
    acts.discardDraft();
    if (then && then !== 'nothing') acts[then]();
  };
  const notes = (
    <>
      {notice && <Note kind="info">{notice}</Note>}
      {!home.canEdit && <Note kind="info">{words.home.viewOnly}</Note>}
    </>
  );
  const draftCard = draft && (
    <DraftCard
      draft={draft}
      asking={asking !== undefined}
      onContinue={acts.continueDraft}
      onAsk={() => setAsking('nothing')}
      onDiscard={discard}
      onKeep={() => setAsking(undefined)}
    />
  );
  return (
    <Screen>
      {home.plans.length === 0 ? (
        <FirstRun
          quiet={!takeFocus}
          onNew={() => start('newPlan')}
          onExample={() => start('example')}
          canEdit={home.canEdit}
          before={notes}
        >
          {draftCard}
        </FirstRun>
      ) : (
        <>
          <div class="home-title">
            <Title quiet={!takeFocus}>{words.home.plansHere}</Title>
          </div>
          {notes}
          {plans.map((plan) => (
            <PlanCard
              key={plan.id}
              plan={plan}
              canEdit={home.canEdit}
              figures={figures[plan.id]}
              isNext={plan === next}
              teams={home.plans.find(({ of }) => of === plan.id)}
              paused={paused[plan.id]}
              onTeams={(isContinued) => acts.teams(plan, isContinued)}
              onOfTeams={(at) => acts.ofTeams(plan, at)}
              show={show}
              onCheckIn={() => acts.checkIn(plan)}
              onAddAction={() => acts.addAction(plan)}
              onForecast={() => acts.forecast(plan)}
              onRePlan={() => acts.rePlan(plan)}
              onNextYear={() => acts.nextYear(plan)}
              onBoard={() => acts.board(plan)}
              onCrm={() => acts.crm(plan)}
              onAgreement={(what) => acts.agreement(plan, what)}
              onChange={(how) => acts.change(plan, how)}
              onOpen={acts.open}
              removing={acts.removing(plan)}
            />
          ))}
          {draftCard}
          {home.canEdit && (
            <Button
              class={`button wide ${next || isPaused ? 'outline' : 'primary'}`}
              onClick={() => start('newPlan')}
            >
              <Icon name="plus" />
              {words.newPlan}
            </Button>
          )}
        </>
      )}
      <ul class="rows ways">
        <Row icon="function" title={guide.title} lead={guide.lead} onOpen={acts.guide} />
        <HelpRow />
        {home.canEdit && (
          <li>
            <button type="button" class="row" onClick={acts.standalone}>
              <Icon name="share" />
              <span>
                {words.home.standalone}
                <span class="fine">{words.home.standaloneLead}</span>
              </span>
              <Icon name="forward" />
            </button>
          </li>
        )}
        {home.canEdit && (
          <li>
            <button type="button" class="row" onClick={acts.importTemplate}>
              <Icon name="table" />
              <span>{words.templateText.importAct}</span>
              <Icon name="forward" />
            </button>
          </li>
        )}
        <li>
          <button type="button" class="row" onClick={acts.language}>
            <Icon name="globe" />
            <span>{words.home.language}</span>
            <Icon name="forward" />
          </button>
        </li>
      </ul>
    </Screen>
  );
}
