/** The figures of these answers or, while a field is wrong, those of the last answers that could be used. */
import { useMemo, useRef } from 'preact/hooks';
import type { Figures } from '../../src/plan/dock-figures';
import type { Questionnaire } from '../../src/plan/questions';
import type { Answers } from './read-all';
import type { ShownFigures } from './use-figures';

export function useShownFigures(questions: Questionnaire, answers: Answers): ShownFigures {
  const last = useRef<Figures>({});
  return useMemo(() => {
    if (!answers.wrong) last.current = questions.figures(answers.values);
    return { figures: last.current, old: answers.wrong, incomplete: answers.incomplete };
  }, [questions, answers]);
}
