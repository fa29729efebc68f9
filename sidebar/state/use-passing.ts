/** Whether fields may be left for the next page; where not, their errors are said and the first one is gone to. */

import type { Field } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { useWords } from '../text/text';
import { useAnnounce } from './announce';
import { focusControl } from './keys';
import { errorsIn, remarksOf } from './read-all';
import type { TypedAnswers } from './use-answers';

export function usePassing({ answers, say }: TypedAnswers): (fields: readonly Field[]) => boolean {
  const words = useWords();
  const announce = useAnnounce();
  return (fields) => {
    const remarks = remarksOf(fields, answers.remarks);
    const errors = errorsIn(remarks);
    say(remarks);
    if (!errors.length) return true;
    const count = String(errors.length);
    announce(errors.length === 1 ? words.oneField : fillText(words.fields, { count }));
    // The page is drawn anew first: what stood under "More options" is there only then.
    setTimeout(() => focusControl(errors[0]!));
    return false;
  };
}
