/** The page on which the stages of a funnel are edited, as part of the wizard. */
import type { Questionnaire } from '../src/plan/questions';
import { StagesScreen } from './screens/stages-screen';
import { fieldsOf } from './state/read-all';
import type { Typing } from './state/read-amount';
import { stagesOf, type TypedAnswers } from './state/use-answers';

type Props = {
  readonly questions: Questionnaire;
  readonly back: string;
  readonly typed: TypedAnswers;
  readonly typing: Typing;
  readonly onClose: () => void;
};

export function StagesPage({ questions, back, typed, typing, onClose }: Props) {
  const field = fieldsOf(questions).find((candidate) => candidate.kind === 'funnel')!;
  return (
    <StagesScreen
      field={field}
      stages={stagesOf(field, typed, typing)}
      back={back}
      onDone={(stages) => {
        typed.type(field, stages);
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
