/** Cells with what they hold, each by its tab and its place; at most so many, and a count of the rest. */
import type { Lost } from '../../src/addon/contract/change';
import { fillText } from '../../src/plan/sentence';
import { useWords } from '../text/text';

type Props = { readonly cells: readonly Lost[]; readonly count: number };

export function LostList({ cells, count }: Props) {
  const text = useWords().change.preview;
  return (
    <>
      <ul class="cells">
        {cells.map(({ what, tab, cell, shown }) => (
          <li key={`${tab} ${cell} ${what}`}>
            <span class="where">{[tab, cell].filter(Boolean).join(' · ')}</span>
            <span class="fine">{shown ? fillText(text.shown, { what, shown }) : what}</span>
          </li>
        ))}
      </ul>
      {count > cells.length && (
        <p class="fine">{fillText(text.more, { count: String(count - cells.length) })}</p>
      )}
    </>
  );
}
