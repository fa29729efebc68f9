/** What a formula would give, before it is inserted. */
import { fillText } from '../../src/plan/sentence';
import { marksOf } from '../numbers/marks';
import { Note } from '../parts/note';
import { useSettled } from '../state/announce';
import { showIn } from '../text/show';
import { useLanguage, useWords } from '../text/text';
import type { Tried } from './use-trial';
import { useGuideWords } from './words';

type Props = {
  readonly tried: Tried;
  /** Names of the arguments, in their order. */
  readonly names: readonly string[];
  readonly locale: string;
};

export function TrialBox({ tried, names, locale }: Props) {
  const words = useGuideWords().use;
  const all = useWords();
  const language = useLanguage();
  const show = showIn(language, marksOf(locale), all);
  const write = (cell: string | number) => (typeof cell === 'number' ? show.number(cell) : cell);
  const first = tried.is === 'result' ? tried.rows[0]?.[0] : undefined;
  useSettled(
    first === undefined
      ? tried.is === 'refused'
        ? tried.sentence
        : undefined
      : fillText(words.gives, { value: write(first) }),
  );
  if (tried.is === 'unknown') return null;
  if (tried.is === 'refused') {
    return (
      <Note kind="warn">
        <span lang="en">{tried.sentence}</span>
      </Note>
    );
  }
  return (
    <div class="trial" aria-busy={tried.is === 'waiting'}>
      <span class="fine">{words.result}</span>
      {tried.is === 'missing' && (
        <p>{fillText(words.toSee, { arguments: tried.places.map((place) => names[place]).join(', ') })}</p>
      )}
      {tried.is === 'waiting' && <p>…</p>}
      {tried.is === 'result' && <Cells tried={tried} write={write} />}
    </div>
  );
}

type CellsProps = {
  readonly tried: Extract<Tried, { is: 'result' }>;
  readonly write: (cell: string | number) => string;
};

function Cells({ tried: { rows, down, across }, write }: CellsProps) {
  const words = useGuideWords().use;
  if (down === 1 && across === 1) return <b class="figure-value">{write(rows[0]![0]!) || words.blank}</b>;
  const isCut = down > rows.length || across > rows[0]!.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide result scrolls, and the keyboard has to reach it */}
      <div class="trial-cells" tabIndex={0}>
        <table aria-label={words.result}>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (
                  <td key={column}>{write(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="fine">
        {fillText(isCut ? words.fillsMore : words.fills, { down: String(down), across: String(across) })}
      </p>
    </>
  );
}
