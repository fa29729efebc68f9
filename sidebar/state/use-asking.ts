/** How numbers are read and written in this file, and the questions of each template in the person's language. */
import { useMemo } from 'preact/hooks';
import type { Home } from '../../src/addon/contract/plans';
import type { Questionnaire, Show, TemplateCard } from '../../src/plan/questions';
import { marksOf } from '../numbers/marks';
import { showIn } from '../text/show';
import { useLanguage, useWords } from '../text/text';
import type { Typing } from './read-amount';

export type Asking = {
  readonly typing: Typing;
  readonly show: Show;
  readonly locale: string;
  readonly questionsOf: (card: TemplateCard) => Questionnaire;
};

export function useAsking({ locale, today, plans }: Home): Asking {
  const language = useLanguage();
  const words = useWords();
  return useMemo(() => {
    const typing = { marks: marksOf(locale), words };
    const show = showIn(language, typing.marks, words);
    const setting = { language, locale, today, show, taken: plans.map((plan) => plan.name) };
    const asked = new Map<TemplateCard, Questionnaire>();
    /** The same questions are the same object, so that what follows from them is not worked out anew. */
    const questionsOf = (card: TemplateCard) => {
      const questions = asked.get(card) ?? card.questions(setting);
      asked.set(card, questions);
      return questions;
    };
    return { typing, show, locale, questionsOf };
  }, [locale, today, plans, language, words]);
}
