/** A plan that stands without what Google refused: its charts, rules and what else it is only read by. */
import { useWords } from '../text/text';
import { Link } from './button';
import { Details } from './details';
import { Note } from './note';

type Props = {
  /** Google's reason, where it is known. */
  readonly refusal?: string | undefined;
  /** Sends the whole once more. */
  readonly onComplete?: (() => void) | undefined;
};

export function Undecorated({ refusal, onComplete }: Props) {
  const words = useWords();
  return (
    <Note kind="warn">
      {words.undecorated} {onComplete && <Link onClick={onComplete}>{words.change.preview.lookTitle}</Link>}
      {refusal && <Details text={refusal} />}
    </Note>
  );
}
