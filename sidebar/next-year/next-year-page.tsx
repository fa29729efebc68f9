/** Next year from a plan that stands: what it hands on is said first, then the wizard opens with it. */
import type { NextYear } from '../../src/addon/contract/board';
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { TemplateCard } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { gallery } from '../../src/plan/templates/gallery';
import { entriesOfPlan } from '../change/start';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import type { Server } from '../server';
import type { Asking } from '../state/use-asking';
import type { WizardStart } from '../state/use-draft';
import { useLoaded } from '../state/use-loaded';
import { amountIn } from '../text/amount';
import { useLanguage, useWords } from '../text/text';
import { linesOf } from './lines';

type Props = {
  readonly plan: PlanSummary;
  readonly asking: Asking;
  readonly server: Server;
  /** A draft is kept in the file. */
  readonly hasDraft: boolean;
  readonly onStart: (card: TemplateCard, start: WizardStart) => void;
  readonly onLeave: () => void;
};

export function NextYearPage({ plan, asking, server, hasDraft, onStart, onLeave }: Props) {
  const words = useWords();
  const text = words.nextYear;
  const language = useLanguage();
  const { value, failed } = useLoaded(() => server.nextYear(plan.id));
  const card = gallery.find(({ id }) => id === plan.template);
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!value || !card) return <LoadingScreen title={text.reading} />;
  const start = () => onStart(card, startOf(value, card, asking, goalBeside(value, plan, asking, text.goal)));
  return (
    <Screen
      top={<TopBar back={words.plans} onBack={onLeave} context={plan.name} />}
      foot={
        <>
          <Button look="primary" onClick={start}>
            {text.start}
          </Button>
          <Button onClick={onLeave}>{words.cancel}</Button>
        </>
      }
    >
      <Title>{fillText(text.title, { plan: plan.name })}</Title>
      <p class="lead">{fillText(text.lead, { plan: plan.name })}</p>
      <ul class="moves">
        {linesOf(value, plan, asking, text, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {hasDraft && <Note kind="warn">{text.draft}</Note>}
    </Screen>
  );
}

/** What stands beside the goal: where this year lands. */
function goalBeside(
  { answers, said }: NextYear,
  { currency }: PlanSummary,
  { show }: Asking,
  sentence: string,
): string | undefined {
  const outlook = said?.outlook ?? null;
  return outlook === null
    ? undefined
    : fillText(sentence, { outlook: amountIn(show, answers.goalCounts, currency)(outlook) });
}

function startOf(next: NextYear, card: TemplateCard, asking: Asking, note: string | undefined): WizardStart {
  const questions = asking.questionsOf(card);
  return {
    entries: entriesOfPlan(questions, { answers: next.answers, unset: next.unset }, asking.typing),
    step: 0,
    ...(note === undefined ? {} : { note: { said: note, field: 'goal' } }),
  };
}
