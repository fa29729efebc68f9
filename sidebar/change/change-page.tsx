/** Change this plan: its own answers in the wizard, what a change would do, and the change. */
import { useMemo, useState } from 'preact/hooks';
import type { Changing, Patch } from '../../src/addon/contract/change';
import type { Questionnaire, Step } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { gallery } from '../../src/plan/templates/gallery';
import { Note } from '../parts/note';
import { CallFailure } from '../screens/failure-screen';
import { LoadingScreen } from '../screens/loading-screen';
import { type Entries, picked } from '../state/entries';
import { readAll, stepsFor } from '../state/read-all';
import { useAnswers } from '../state/use-answers';
import { useLoaded } from '../state/use-loaded';
import { usePages } from '../state/use-pages';
import { useLanguage, useWords } from '../text/text';
import { WizardPages } from '../wizard-pages';
import type { ChangeProps } from './change-props';
import { type Given, patchOf } from './patch';
import { PreviewPage } from './preview-page';
import { entriesOfPlan, stepsUnset } from './start';
import { changesOf } from './what-changes';

export function ChangePage(props: ChangeProps) {
  const { plan, asking, server, onLeave } = props;
  const words = useWords().change;
  const { value, failed } = useLoaded(() => server.changing(plan.id));
  const card = gallery.find(({ id }) => id === plan.template);
  const questions = useMemo(() => card && withoutPromise(asking.questionsOf(card)), [card, asking]);
  if (failed) return <CallFailure failed={failed} onLeave={onLeave} />;
  if (!value || !questions || !card) return <LoadingScreen title={words.reading} slow={words.slowRead} />;
  return <ChangeWizard {...props} questions={questions} standing={value} />;
}

/** What is said of a new plan's name, how many tabs it adds, is not true of one that stands. */
function withoutPromise(questions: Questionnaire): Questionnaire {
  const fields = questions.closing.fields.map(({ help, ...field }) =>
    field.id === 'name' || help === undefined ? field : { ...field, help },
  );
  return { ...questions, closing: { ...questions.closing, fields } };
}

type WizardProps = ChangeProps & {
  readonly questions: Questionnaire;
  readonly standing: Changing;
};

function ChangeWizard(props: WizardProps) {
  const { questions, standing, adds = [], asking, server, onLeave } = props;
  const words = useWords().change;
  const language = useLanguage();
  const { typing } = asking;
  const start = useMemo(() => entriesOfPlan(questions, standing, typing), []);
  const before = useMemo(() => readAll(questions, start, typing).values, []);
  const typed = useAnswers(questions, withTicked(start, adds), typing);
  const { values } = typed.answers;
  const steps = stepsFor(questions, values);
  const pages = usePages(firstNew(steps, stepsFor(questions, before)), steps.length, onLeave);
  const [patch, setPatch] = useState<Patch>();
  const { template } = standing.answers;
  const name = gallery.find(({ id }) => id === template)?.name[language] ?? template;
  if (patch) {
    return (
      <PreviewPage
        {...props}
        patch={patch}
        changes={changesOf(questions, before, values)}
        standing={standing.answers}
        onBack={() => setPatch(undefined)}
      />
    );
  }
  const unset = stepsUnset(questions, standing.unset);
  return (
    <WizardPages
      name={name}
      questions={questions}
      steps={steps}
      typed={typed}
      asking={asking}
      server={server}
      pages={pages}
      saved="no"
      review={{
        title: words.act,
        act: words.see,
        lead: (
          <>
            <p class="lead">{words.lead}</p>
            {unset.length > 0 && (
              <Note kind="warn">
                <b>{fillText(words.unset, { fields: unset.join(', ') })}</b> {words.unsetRest}
              </Note>
            )}
          </>
        ),
      }}
      onPass={() =>
        setPatch(
          patchOf(standing.answers, questions.answers(before) as Given, questions.answers(values) as Given),
        )
      }
      onLeave={onLeave}
    />
  );
}

const withTicked = (start: Entries, adds: readonly string[]): Entries =>
  adds.length === 0 ? start : { ...start, modules: [...picked(start.modules ?? ''), ...adds].join('\n') };

/** What the parts that are added ask comes first; Review where they ask nothing. */
function firstNew(steps: readonly Step[], before: readonly Step[]): number {
  const index = steps.findIndex(({ id }) => before.every((step) => step.id !== id));
  return index < 0 ? steps.length : index;
}

/** Complete the look: a change of nothing, which sends the whole again. */
export function CompletePage(props: ChangeProps) {
  return <PreviewPage {...props} patch={{}} changes={[]} standing={undefined} onBack={props.onLeave} />;
}
