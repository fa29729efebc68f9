/** Check and build: every answer in a line or two, each with a way back to it. */

import type { ComponentChildren } from 'preact';
import type { Questionnaire, Step } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Fields } from '../fields/fields';
import { Button, Link } from '../parts/button';
import { Screen, Steps, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { onEnter } from '../state/keys';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';

/** Review of a new plan, or of one that stands. */
export type Reviewing = {
  readonly title: string;
  readonly act: string;
  /** Said of a plan that stands, in place of how many tabs are added. */
  readonly lead?: ComponentChildren;
};

type Props = {
  readonly questions: Questionnaire;
  readonly steps: readonly Step[];
  readonly context: string;
  readonly review: Reviewing;
  readonly onEdit: (step: number) => void;
  readonly onBuild: () => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
};

/** Enter never builds: at the end of the fields it only leads to the button. */
const toBuildButton = () => document.getElementById('build')?.focus();

export function ReviewScreen(props: Props) {
  const { questions, steps, context, review, onEdit, onBuild, onBack, onLeave } = props;
  const { answers } = useWizard();
  const words = useWords();
  const { closing } = questions;
  return (
    <Screen
      top={
        <>
          <TopBar back={words.plans} onBack={onLeave} context={context} />
          <Steps at={steps.length} of={steps.length + 1} />
        </>
      }
      foot={
        <>
          <Button look="primary" id="build" onClick={onBuild}>
            {review.act}
          </Button>
          <Button onClick={onBack}>{words.back}</Button>
        </>
      }
      onKeyDown={(event) => onEnter(event, toBuildButton)}
    >
      <Title>{review.title}</Title>
      {review.lead}
      <Fields fields={closing.fields} />
      <dl class="summary">
        {steps.map((step, index) => (
          <SummaryRow
            key={step.id}
            name={step.name}
            lines={step.review(answers.values)}
            onEdit={() => onEdit(index)}
          />
        ))}
        {!review.lead && (
          <SummaryRow
            name={words.review.tabs}
            lines={[fillText(words.review.newTabs, { count: String(closing.tabs(answers.values).length) })]}
          />
        )}
      </dl>
      {closing.cautions(answers.values).map(({ bold, rest }) => (
        <Note key={bold} kind="warn">
          <b>{bold}</b> {rest}
        </Note>
      ))}
    </Screen>
  );
}

type RowProps = { readonly name: string; readonly lines: readonly string[]; readonly onEdit?: () => void };

function SummaryRow({ name, lines, onEdit }: RowProps) {
  const words = useWords();
  return (
    <div>
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {onEdit && (
        <dd class="edit">
          <Link aria-label={`${words.edit}: ${name}`} onClick={onEdit}>
            {words.edit}
          </Link>
        </dd>
      )}
    </div>
  );
}
