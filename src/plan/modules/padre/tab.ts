/** The PADRE canvas: eight blocks on one page, five above and three below. */
import { formula } from '../../formula';
import type { Language } from '../../language';
import { gap, type Part, track } from '../../layout';
import { tabColors } from '../../look';
import type { Check, NamedTab } from '../../module';
import type { Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { head, line, tabOf } from '../../spine/tab-frame/frame';
import { ownerFault } from '../../spine/tab-frame/owner';
import { blockOf } from './block';
import { type Block, type BlockRow, bands, blocks, columns, places, rowOf } from './places';
import type { Setting } from './setting';
import { title } from './words/name';

export function padreTab(setting: Setting, language: Language): NamedTab {
  const { shape, common, basis, text } = setting;
  const [above] = bands;
  return tabOf(shape, { title: title[language], color: tabColors.thinking }, [
    head(shape, common, basis, { title: title[language], lead: text.lead, leadAt: columns[2]! }),
    line(shape, 'padre', said(setting)),
    band(setting, blocks.slice(0, above)),
    gap('band gap', 14),
    band(setting, blocks.slice(above)),
  ]);
}

/** Heights in pixels. */
const heights: readonly (readonly [BlockRow, number])[] = [
  ['title', 22],
  ['question', 52],
  ['answer', 90],
  ['goal', 40],
  ['kpi', 32],
  ['target', 20],
  ['now', 20],
  ['owner', 20],
  ['open', 20],
  ['next', 40],
];

function band(setting: Setting, of: readonly Block[]): Part {
  const parts = of.map((block) => blockOf(setting, block));
  const first = of[0]!;
  return {
    rows: [
      ...heights.map(([row, size]) => track(rowOf(first, row), size)),
      { key: rowOf(first, 'state'), hidden: true },
    ],
    cells: parts.flatMap(({ cells }) => cells),
    merges: parts.flatMap(({ merges }) => merges),
    inputs: parts.flatMap(({ inputs }) => inputs),
    rules: parts.flatMap(({ rules }) => rules),
  };
}

const total = (of: (block: Block) => Formula): Formula =>
  blocks.map(of).reduce((all, one) => formula`${all}+${one}`);

const isFilled = (block: Block) => formula`(LEN(${places.answer(block)})>0)`;
const filled = total((block) => formula`${isFilled(block)}*1`);
const off = total((block) => formula`(${places.state(block)}=3)*1`);

/** Names of the blocks whose KPI is off target, by commas. */
const offNames = ({ text }: Setting) =>
  blocks
    .map((block) => formula`IF(${places.state(block)}=3;", ${text.blocks[block][0]}";"")`)
    .reduce((all, one) => formula`${all}&${one}`);

function said(setting: Setting) {
  const { text } = setting;
  const names = offNames(setting);
  return {
    teaches: formula`"${text.teach}"`,
    filled,
    reports: formula`${fillFormula(text.report, { count: formula`FIXED(${filled};0)` })}&IF(${off}>0;${fillFormula(
      text.off,
      { blocks: formula`RIGHT(${names};LEN(${names})-2)` },
    )};"")`,
    fault: off,
  };
}

/** Both speak of blocks that hold an answer: an empty canvas has no fault. */
export function checks({ text, basis }: Setting): readonly Check[] {
  const alone = total((block) =>
    ownerFault(basis, formula`${places.answer(block)}`, places.value(block, 'owner')),
  );
  const unmeasured = total((block) => formula`${isFilled(block)}*(LEN(${places.value(block, 'kpi')})=0)`);
  return [
    {
      key: 'padre alone',
      label: text.checks.alone,
      found: alone,
      kind: 'look',
      link: places.value('position', 'owner'),
    },
    {
      key: 'padre unmeasured',
      label: text.checks.unmeasured,
      found: unmeasured,
      kind: 'look',
      link: places.value('position', 'kpi'),
    },
  ];
}
