/** Takes numbers from the cells that are selected in the sheet. */
import { useState } from 'preact/hooks';
import { fillText } from '../../src/plan/sentence';
import { Link } from '../parts/button';
import { useAnnounce } from '../state/announce';
import { selectedTexts } from '../state/selected';
import { useWizard } from '../state/wizard-context';
import { callFailure, failureOf } from '../text/failure-words';
import { useWords } from '../text/text';

type Props = {
  readonly kind: 'count' | 'percent';
  /** How many fields there are to fill. */
  readonly fields: number;
  readonly onRead: (texts: readonly string[]) => void;
};

export function ReadCells({ kind, fields, onRead }: Props) {
  const { server, typing } = useWizard();
  const words = useWords();
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState(false);
  const text = words.funnel;

  const say = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const read = async () => {
    setReading(true);
    const answer = await server.selection();
    setReading(false);
    if (!answer.ok) return say(callFailure(failureOf(answer.fault.kind), 'read', 30, words).text);
    const texts = selectedTexts(answer.value, kind, typing.marks);
    if (!texts) return say(text.readNone);
    const slots = {
      address: answer.value.address,
      all: String(texts.length),
      count: String(Math.min(fields, texts.length)),
    };
    onRead(texts.slice(0, fields));
    say(fillText(texts.length > fields ? text.readMore : text.readDone, slots));
  };
  return (
    <>
      <Link icon="cells" disabled={reading} aria-busy={reading} onClick={read}>
        {text.read}
      </Link>
      {said && <p class="fine">{said}</p>}
    </>
  );
}
