/** The pages that ask: steps, stages and Review, around one set of answers. What Review leads to is for others to say. */
import type { Questionnaire, Step } from '../src/plan/questions';
import { fillText } from '../src/plan/sentence';
import { ForStep } from './help/for-step';
import { type Reviewing, ReviewScreen } from './screens/review-screen';
import { isSkipped, StepScreen } from './screens/step-screen';
import type { Server } from './server';
import { StagesPage } from './stages-page';
import type { Saved } from './state/draft-keeper';
import { errorsIn, remarksOf } from './state/read-all';
import type { TypedAnswers } from './state/use-answers';
import type { Asking } from './state/use-asking';
import type { WizardStart } from './state/use-draft';
import { FiguresContext } from './state/use-figures';
import type { Pages } from './state/use-pages';
import { usePassing } from './state/use-passing';
import { useShownFigures } from './state/use-shown-figures';
import { WizardContext } from './state/wizard-context';
import { useWords } from './text/text';

type Props = {
  readonly name: string;
  readonly questions: Questionnaire;
  readonly steps: readonly Step[];
  readonly typed: TypedAnswers;
  readonly asking: Asking;
  readonly server: Server;
  readonly pages: Pages;
  readonly saved: Saved;
  readonly note?: WizardStart['note'];
  readonly review: Reviewing;
  /** Everything is answered. */
  readonly onPass: () => void;
  readonly onLeave: () => void;
};

export function WizardPages(props: Props) {
  const { name, questions, steps, typed, asking, server, pages, saved, note, review, onPass, onLeave } =
    props;
  const words = useWords();
  const { answers } = typed;
  const { typing, show } = asking;
  const { page, index, dockOpen } = pages;
  const figures = useShownFigures(questions, answers);
  const passes = usePassing(typed);
  const press = () => {
    const unfinished = steps.findIndex(
      (step) => errorsIn(remarksOf(step.fields, answers.remarks)).length > 0,
    );
    if (unfinished >= 0) {
      pages.turn({ at: 'step', index: unfinished, fromReview: true });
      passes(steps[unfinished]!.fields);
    } else if (passes(questions.closing.fields)) onPass();
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
          <ForStep step={steps[page.index]!.id}>
            <StepScreen
              key={page.index}
              step={steps[page.index]!}
              at={page.index}
              of={steps.length + 1}
              context={context}
              saved={saved}
              note={steps[page.index]!.fields.some(({ id }) => id === note?.field) ? note?.said : undefined}
              isPutOff={steps.some(({ skip }) => isSkipped(skip, answers.values))}
              dockOpen={dockOpen}
              onDock={pages.toggleDock}
              onNext={() => passes(steps[page.index]!.fields) && pages.forward(page.index, page.fromReview)}
              onSkip={() => {
                const { skip } = steps[page.index]!;
                if (skip) typed.type(skip.field, skip.field.choices![0]!.value);
                pages.forward(page.index, page.fromReview);
              }}
              onBack={pages.back}
              onLeave={onLeave}
            />
          </ForStep>
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
          <ForStep step="review">
            <ReviewScreen
              questions={questions}
              steps={steps}
              context={context}
              review={review}
              onEdit={(step) => pages.turn({ at: 'step', index: step, fromReview: true })}
              onBuild={press}
              onBack={pages.back}
              onLeave={onLeave}
            />
          </ForStep>
        )}
      </FiguresContext.Provider>
    </WizardContext.Provider>
  );
}
