/** Takes what stands in the cells that are selected in the sheet. */
import { useState } from 'preact/hooks';
import type { Selection } from '../../src/addon/contract/cells';
import { Link } from '../parts/button';
import { useAnnounce } from '../state/announce';
import { useWizard } from '../state/wizard-context';
import { callFailure, failureOf } from '../text/failure-words';
import { useWords } from '../text/text';

type Props = {
  /** Takes the cells, and answers with the sentence about them. */
  readonly onRead: (selection: Selection) => string;
  /** Said where these are no cells that can be read. */
  readonly refused: string;
};

export function ReadCells({ onRead, refused }: Props) {
  const { server } = useWizard();
  const words = useWords();
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState(false);

  const say = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const read = async () => {
    setReading(true);
    const answer = await server.selection();
    setReading(false);
    if (answer.ok) return say(onRead(answer.value));
    const { kind, detail } = answer.fault;
    const failed = { kind: failureOf(kind), detail };
    say(kind === 'invalid' ? refused : callFailure(failed, 'read', 30, words).text);
  };
  return (
    <>
      <Link
        icon="cells"
        disabled={reading}
        aria-busy={reading}
        // A field that has the focus keeps it: it may change its height when it is left, and the press would miss.
        onMouseDown={(event) => event.preventDefault()}
        onClick={read}
      >
        {words.funnel.read}
      </Link>
      {said && <p class="fine">{said}</p>}
    </>
  );
}
