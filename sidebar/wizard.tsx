/** The wizard: one set of answers, the pages that ask for them, and the building of the plan. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { fillText } from '../src/plan/sentence';
import type { Field, Figures, Questionnaire, Show } from '../src/plan/template';
import { BuildPages } from './build-pages';
import { ReviewScreen } from './screens/review-screen';
import { StagesScreen } from './screens/stages-screen';
import { StepScreen } from './screens/step-screen';
import type { Server } from './server';
import { useAnnounce } from './state/announce';
import type { DraftKeeper } from './state/draft-keeper';
import type { Entries, StageEntry } from './state/entries';
import { focusControl } from './state/keys';
import { errorsIn, fieldsOf, remarksOf, stepsFor } from './state/read-all';
import type { Typing } from './state/read-field';
import { newRequestId } from './state/request-id';
import { stagesOf, useAnswers } from './state/use-answers';
import { useDraft } from './state/use-draft';
import { FiguresContext, type ShownFigures } from './state/use-figures';
import { WizardContext, type WizardState } from './state/wizard-context';
import { useWords } from './text/text';

/** Where the wizard opens. The page after the last step is Review. */
export type WizardStart = {
  readonly entries: Entries;
  readonly step: number;
  /** Of a build that was started with these very answers. */
  readonly requestId?: string | undefined;
};

type Page =
  | { readonly at: 'step' | 'stages'; readonly index: number; readonly fromReview: boolean }
  | { readonly at: 'review' }
  | { readonly at: 'build'; readonly requestId: string };

type Props = {
  readonly name: string;
  readonly questions: Questionnaire;
  readonly start: WizardStart;
  readonly typing: Typing;
  readonly show: Show;
  readonly locale: string;
  readonly keeper: DraftKeeper;
  readonly server: Server;
  readonly onLeave: () => void;
};

/** From this height on there is room for the opened dock on the first page. */
const tall = 760;

export function Wizard({ name, questions, start, typing, show, locale, keeper, server, onLeave }: Props) {
  const words = useWords();
  const announce = useAnnounce();
  const typed = useAnswers(questions, start.entries, typing);
  const { answers, entries } = typed;
  const steps = stepsFor(questions, answers.values);
  const [page, setPage] = useState<Page>(() => pageAt(start.step, steps.length));
  const [dockOpen, setDockOpen] = useState(start.step === 0 && window.innerHeight >= tall);
  const figures = useShownFigures(questions, typed.answers);
  const index = page.at === 'step' || page.at === 'stages' ? page.index : steps.length;
  const draft = useDraft({ keeper, template: questions.template, locale, entries, start, step: index });

  const turn = (next: Page) => {
    setDockOpen(false);
    setPage(next);
  };
  /** True when the page is fine; otherwise its errors are said and the first one is gone to. */
  const passes = (fields: readonly Field[]): boolean => {
    const remarks = remarksOf(fields, answers.remarks);
    const errors = errorsIn(remarks);
    typed.say(remarks);
    if (!errors.length) return true;
    const count = String(errors.length);
    announce(errors.length === 1 ? words.oneField : fillText(words.fields, { count }));
    // The page is drawn anew first: what stood under "More options" is there only then.
    setTimeout(() => focusControl(errors[0]!));
    return false;
  };
  const next = (from: number, fromReview: boolean) => {
    if (!passes(steps[from]!.fields)) return;
    turn(fromReview ? { at: 'review' } : pageAt(from + 1, steps.length));
  };
  const buildPlan = () => {
    const unfinished = steps.findIndex(
      (step) => errorsIn(remarksOf(step.fields, answers.remarks)).length > 0,
    );
    if (unfinished >= 0) {
      turn({ at: 'step', index: unfinished, fromReview: true });
      passes(steps[unfinished]!.fields);
    } else if (passes(questions.closing.fields)) {
      const requestId = draft.requestId() ?? newRequestId();
      draft.pressed(requestId);
      turn({ at: 'build', requestId });
    }
  };

  const state: WizardState = {
    ...typed,
    typing,
    show,
    editStages: () => page.at === 'step' && setPage({ ...page, at: 'stages' }),
  };
  const context = fillText(words.stepOf, {
    template: name,
    step: String(index + 1),
    steps: String(steps.length + 1),
  });
  const back = () => {
    if (page.at === 'review') turn(pageAt(steps.length - 1, steps.length));
    else if (page.at === 'step' && page.fromReview) turn({ at: 'review' });
    else if (page.at === 'step' && page.index > 0) turn(pageAt(page.index - 1, steps.length));
    else onLeave();
  };

  return (
    <WizardContext.Provider value={state}>
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
            onDock={() => setDockOpen(!dockOpen)}
            onNext={() => next(page.index, page.fromReview)}
            onBack={back}
            onLeave={onLeave}
          />
        )}
        {page.at === 'stages' && (
          <Stages
            questions={questions}
            back={steps[page.index]!.name}
            typed={typed}
            typing={typing}
            onClose={() => setPage({ ...page, at: 'step' })}
          />
        )}
        {page.at === 'review' && (
          <ReviewScreen
            questions={questions}
            steps={steps}
            context={context}
            onEdit={(step) => turn({ at: 'step', index: step, fromReview: true })}
            onBuild={buildPlan}
            onBack={back}
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
            onAnswers={() => setPage({ at: 'review' })}
            onLeave={onLeave}
          />
        )}
      </FiguresContext.Provider>
    </WizardContext.Provider>
  );
}

const pageAt = (index: number, steps: number): Page =>
  index >= steps ? { at: 'review' } : { at: 'step', index, fromReview: false };

type StagesProps = {
  readonly questions: Questionnaire;
  readonly back: string;
  readonly typed: ReturnType<typeof useAnswers>;
  readonly typing: Typing;
  readonly onClose: () => void;
};

function Stages({ questions, back, typed, typing, onClose }: StagesProps) {
  const field = fieldsOf(questions).find((candidate) => candidate.kind === 'funnel')!;
  const done = (stages: readonly StageEntry[]) => {
    typed.type(field, stages);
    onClose();
  };
  return (
    <StagesScreen
      field={field}
      stages={stagesOf(field, typed, typing)}
      back={back}
      onDone={done}
      onCancel={onClose}
    />
  );
}

/** The figures of these answers or, while a field is wrong, those of the last answers that could be used. */
function useShownFigures(
  questions: Questionnaire,
  answers: ReturnType<typeof useAnswers>['answers'],
): ShownFigures {
  const last = useRef<Figures>({});
  return useMemo(() => {
    if (!answers.wrong) last.current = questions.figures(answers.values);
    return { figures: last.current, old: answers.wrong, incomplete: answers.incomplete };
  }, [questions, answers]);
}
