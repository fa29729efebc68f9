/** The wizard: one set of answers, the pages that ask for them, and the building of the plan. */

import type { Questionnaire } from '../src/plan/questions';
import { BuildPages } from './build-pages';
import type { Server } from './server';
import type { DraftKeeper } from './state/draft-keeper';
import { fieldsOf, stepsFor } from './state/read-all';
import { newRequestId } from './state/request-id';
import { useAnswers } from './state/use-answers';
import type { Asking } from './state/use-asking';
import { useDraft, type WizardStart } from './state/use-draft';
import { usePages } from './state/use-pages';
import { useWords } from './text/text';
import { WizardPages } from './wizard-pages';

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
  const typed = useAnswers(questions, start.entries, asking.typing);
  const { answers, entries } = typed;
  const steps = stepsFor(questions, answers.values);
  const pages = usePages(start.step, steps.length, onLeave);
  const { page } = pages;
  const until = fieldsOf(questions).find((field) => field.until)?.until;
  const draft = useDraft({
    keeper,
    template: questions.template,
    locale: asking.locale,
    until,
    entries,
    start,
    step: pages.index,
  });
  if (page.at === 'build') {
    return (
      <BuildPages
        requestId={page.requestId}
        questions={questions}
        values={answers.values}
        inputs={start.inputs}
        isExample={start.isExample === true}
        server={server}
        onBuilt={draft.drop}
        onAnswers={() => pages.turn({ at: 'review' })}
        onLeave={onLeave}
      />
    );
  }
  return (
    <WizardPages
      name={name}
      questions={questions}
      steps={steps}
      typed={typed}
      asking={asking}
      server={server}
      pages={pages}
      saved={draft.saved}
      note={start.note}
      review={{ title: words.review.title, act: words.review.build }}
      onPass={() => {
        const requestId = draft.requestId() ?? newRequestId();
        draft.pressed(requestId);
        pages.turn({ at: 'build', requestId });
      }}
      onLeave={onLeave}
    />
  );
}
