/** The wizard: one set of answers, the pages that ask for them, and the building of the plan. */

import type { Questionnaire } from '../src/plan/questions';
import { fillText } from '../src/plan/sentence';
import { BuildPages } from './build-pages';
import { ReviewScreen } from './screens/review-screen';
import { StepScreen } from './screens/step-screen';
import type { Server } from './server';
import { StagesPage } from './stages-page';
import type { DraftKeeper } from './state/draft-keeper';
import { errorsIn, fieldsOf, remarksOf, stepsFor } from './state/read-all';
import { newRequestId } from './state/request-id';
import { useAnswers } from './state/use-answers';
import type { Asking } from './state/use-asking';
import { useDraft, type WizardStart } from './state/use-draft';
import { FiguresContext } from './state/use-figures';
import { usePages } from './state/use-pages';
import { usePassing } from './state/use-passing';
import { useShownFigures } from './state/use-shown-figures';
import { WizardContext } from './state/wizard-context';
import { useWords } from './text/text';

type Props = {
  readonly name: string;
  readonly questions: Questionnaire;
  readonly start: WizardStart;
  readonly asking: Asking;
  readonly keeper: DraftKeeper;
  readonly server: Server;
  readonly onLeave: () => void;
};

export function Wizard({ name, questions, start, asking, keeper, server, onLeave }: Props) {
  const words = useWords();
  const { typing, show, locale } = asking;
  const typed = useAnswers(questions, start.entries, typing);
  const { answers, entries } = typed;
  const steps = stepsFor(questions, answers.values);
  const { page, index, dockOpen, ...pages } = usePages(start.step, steps.length, onLeave);
  const figures = useShownFigures(questions, answers);
  const passes = usePassing(typed);
  const until = fieldsOf(questions).find((field) => field.until)?.until;
  const draft = useDraft({
    keeper,
    template: questions.template,
    locale,
    until,
    entries,
    start,
    step: index,
  });

  const buildPlan = () => {
    const unfinished = steps.findIndex(
      (step) => errorsIn(remarksOf(step.fields, answers.remarks)).length > 0,
    );
    if (unfinished >= 0) {
      pages.turn({ at: 'step', index: unfinished, fromReview: true });
      passes(steps[unfinished]!.fields);
    } else if (passes(questions.closing.fields)) {
      const requestId = draft.requestId() ?? newRequestId();
      draft.pressed(requestId);
      pages.turn({ at: 'build', requestId });
    }
  };
  const context = fillText(words.stepOf, {
    template: name,
    step: String(index + 1),
    steps: String(steps.length + 1),
  });

  return (
    <WizardContext.Provider
      value={{ ...typed, typing, show, server, questions, editStages: pages.openStages }}
    >
      <FiguresContext.Provider value={figures}>
        {page.at === 'step' && (
          <StepScreen
            key={page.index}
            step={steps[page.index]!}
            at={page.index}
            of={steps.length + 1}
            context={context}
            saved={draft.saved}
            dockOpen={dockOpen}
            onDock={pages.toggleDock}
            onNext={() => passes(steps[page.index]!.fields) && pages.forward(page.index, page.fromReview)}
            onBack={pages.back}
            onLeave={onLeave}
          />
        )}
        {page.at === 'stages' && (
          <StagesPage
            questions={questions}
            back={steps[page.index]!.name}
            typed={typed}
            typing={typing}
            onClose={pages.closeStages}
          />
        )}
        {page.at === 'review' && (
          <ReviewScreen
            questions={questions}
            steps={steps}
            context={context}
            onEdit={(step) => pages.turn({ at: 'step', index: step, fromReview: true })}
            onBuild={buildPlan}
            onBack={pages.back}
            onLeave={onLeave}
          />
        )}
        {page.at === 'build' && (
          <BuildPages
            requestId={page.requestId}
            questions={questions}
            values={answers.values}
            server={server}
            onBuilt={draft.drop}
            onAnswers={() => pages.turn({ at: 'review' })}
            onLeave={onLeave}
          />
        )}
      </FiguresContext.Provider>
    </WizardContext.Provider>
  );
}
