/** What the page about a failed change says: as of any call, but for what a change alone has. */
import { callFailure, type FailureKind, type Said } from '../text/failure-words';
import type { Words } from '../text/text';

export function changeFailure(kind: FailureKind, seconds: number, words: Words): Said {
  const { failure: text } = words.change;
  const kept = words.failure.unclear.next;
  switch (kind) {
    case 'checking':
    case 'unclear':
      return { title: words.failure[kind].title, text: text[kind], next: kept };
    case 'notThere':
      return { ...text.notThere, next: kept };
    case 'offline':
      return words.failure.offline;
    default:
      return callFailure({ kind }, 'change', seconds, words);
  }
}
