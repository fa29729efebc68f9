/** A plan that stands without what Google refused: its charts, rules and what else it is only read by. */
import { useWords } from '../text/text';
import { Details } from './details';
import { Note } from './note';

/** `refusal`: Google's reason, where it is known. */
export const Undecorated = ({ refusal }: { readonly refusal?: string | undefined }) => (
  <Note kind="warn">
    {useWords().undecorated} {refusal && <Details text={refusal} />}
  </Note>
);
