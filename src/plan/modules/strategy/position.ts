/** What the product stands for: seven parts that together are one sentence. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, styled, track } from '../../layout';
import type { Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { bar, line } from '../../spine/tab-frame/frame';
import { parts, places, tab } from './places';
import { typed } from './question';
import type { Setting } from './setting';
import { filledOf } from './why';

/** How many parts are filled; the sentence stands with all of them. */
const filled = filledOf(parts.map(places.part));
const missing = formula`(${String(parts.length)}-(${filled}))`;
/** Longer than this nobody remembers it. */
const most = 280;

export const incomplete = formula`IF(${filled}>0;${missing};0)`;
export const tooLong = formula`IF(AND(${missing}=0;LEN(${places.positioning})>${String(most)});1;0)`;

export function position({ shape, text: { position: words } }: Setting): Part {
  const part = (key: (typeof parts)[number]): Part => {
    const [beginning, example] = words.parts[key];
    const at = places.part(key);
    const asked = typed(`position ${key}`, [beginning, fill(words.example, example)], {
      name: `position_${key}`,
      size: 24,
    });
    const text = formula`TRIM(${at})`;
    const clean = formula`IF(RIGHT(${text};1)=".";LEFT(${text};LEN(${text})-1);${text})`;
    return { ...asked, cells: [...asked.cells, { at: places.clean(key), formula: clean, style: 'helper' }] };
  };
  return stack([
    bar(shape, 'position', words.title),
    line(shape, 'position', {
      teaches: formula`"${words.teach}"`,
      filled,
      reports: formula`IF(${missing}>0;${said(words.missing, missing, 'count')};${said(words.report, formula`LEN(${places.positioning})`, 'length')})`,
      fault: formula`${incomplete}+${tooLong}`,
    }),
    ...parts.map(part),
    sentence(words.sentence, said(words.missing, missing, 'count')),
  ]);
}

const fill = (example: string, text: string) => example.replace('{text}', text);
const said = (sentence: string, number: Formula, slot: string) =>
  fillFormula(sentence, { [slot]: formula`FIXED(${number};0)` });

/** The sentence, in a box; until all parts are there, what is missing. */
function sentence(words: string, without: Formula): Part {
  const at = places.positioning;
  const slots = Object.fromEntries(parts.map((key) => [key, formula`${places.clean(key)}`]));
  const row = at.row;
  return {
    rows: [track('position gap', 8), track(row, 76)],
    cells: [
      ...styled(tab, row, ['what'], 'label'),
      { at, formula: formula`IF(${missing}=0;${fillFormula(words, slots)};${without})`, style: 'boxed' },
      ...styled(tab, row, ['second', 'third'], 'boxed'),
    ],
    merges: [range(at, { ...at, column: 'third' })],
    rules: [rule(range(at, at), () => formula`(${filled})<${String(parts.length)}`, 'quiet')],
    names: [{ name: 'positioning', range: range(at, at) }],
  };
}
