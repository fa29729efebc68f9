/** The draft on Home: where it stands, and to go on with it or to let it go. */
import { fillText } from '../../src/plan/sentence';
import { Button, Link } from '../parts/button';
import { Question } from '../parts/question';
import { useWords, type Words } from '../text/text';

export type DraftLine = {
  readonly name: string;
  readonly step: number;
  readonly steps: number;
  /** Milliseconds since it was saved. */
  readonly age: number;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, in the largest unit that fits. */
export function writeAgo(age: number, words: Words): string {
  const text = words.home;
  const counted = (one: string, many: string, count: number) =>
    count === 1 ? one : fillText(many, { count: String(count) });
  if (age < minute) return text.justNow;
  if (age < hour) return fillText(text.minutes, { count: String(Math.floor(age / minute)) });
  if (age < day) return counted(text.hour, text.hours, Math.floor(age / hour));
  return counted(text.day, text.days, Math.floor(age / day));
}

type Props = {
  readonly draft: DraftLine;
  readonly asking: boolean;
  readonly onContinue: () => void;
  readonly onAsk: () => void;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
};

export function DraftCard({ draft, asking, onContinue, onAsk, onDiscard, onKeep }: Props) {
  const words = useWords();
  const text = words.home;
  const line = fillText(text.draftSaved, {
    step: String(draft.step),
    steps: String(draft.steps),
    ago: writeAgo(draft.age, words),
  });
  return (
    <article class="card">
      <div class="card-head">
        <h2>{draft.name}</h2>
        <span class="tag plain">{text.draft}</span>
      </div>
      <p class="fine">{line}</p>
      {asking ? (
        <Question title={text.discardTitle} text={text.discardText} onCancel={onKeep}>
          <Button look="danger" onClick={onDiscard}>
            {text.discard}
          </Button>
          <Button onClick={onKeep}>{text.keep}</Button>
        </Question>
      ) : (
        <div class="card-acts">
          <Link onClick={onContinue}>{text.continue}</Link>
          <Link look="plain" onClick={onAsk}>
            {text.discard}
          </Link>
        </div>
      )}
    </article>
  );
}
