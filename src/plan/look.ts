/** How a plan looks: its colours and its named styles. Colour never stands alone: status has words, inputs have borders. */
import type { Edge, Style } from './plan';

export const colors = {
  ink: '#1F2937',
  muted: '#5B6472',
  faint: '#66707D',
  navy: '#17365D',
  blue: '#2563A8',
  lightBlue: '#5592CF',
  teal: '#0F766E',
  bridgeStart: '#8794A4',
  baseline: '#B45309',
  paleBaseline: '#E0A76B',
  goalColumn: '#B8C2CE',
  hairline: '#DDE3EA',
  line: '#B8C2CE',
  head: '#E9EFF6',
  total: '#F3F6FA',
  key: '#EEF4FB',
  white: '#FFFFFF',
} as const;

export const tabColors = {
  plan: '#1F4E79',
  assumptions: '#E0B100',
  funnel: '#2E75B6',
  forecast: '#0F766E',
  /** By what a module is for: to think, to decide, money and people, the agreement, what is to be done. */
  thinking: '#6D5BA8',
  deciding: '#1F4E79',
  money: '#2E75B6',
  agreement: '#0F766E',
  actions: '#B7791F',
} as const;

const inputInk = '#1D4ED8';
const inputFill = '#FFF9DC';
const inputEdge: Edge = { color: '#E8D98A', width: 1 };
const hairline: Edge = { color: colors.hairline, width: 1 };
const line: Edge = { color: colors.line, width: 1 };
const accent: Edge = { color: colors.blue, width: 2 };

const row = { size: 10, ink: colors.ink, vertical: 'middle', edges: { bottom: hairline } } satisfies Style;
const boxed = { top: inputEdge, right: inputEdge, bottom: inputEdge, left: inputEdge };
const input = { ...row, ink: inputInk, fill: inputFill, edges: boxed } satisfies Style;
const section = {
  size: 11,
  bold: true,
  ink: colors.white,
  fill: colors.navy,
  vertical: 'middle',
} satisfies Style;
const sectionFolded = { ...section, ink: colors.navy, fill: colors.head } satisfies Style;
const block = {
  size: 10,
  bold: true,
  ink: colors.navy,
  fill: colors.head,
  vertical: 'middle',
} satisfies Style;
const head = { ...block, size: 9, wrap: true, vertical: 'bottom', edges: { bottom: line } } satisfies Style;
const helper = { size: 7, ink: colors.faint, vertical: 'middle' } satisfies Style;
const keyRow = { ...row, bold: true, ink: colors.navy, fill: colors.key } satisfies Style;
const panel = {
  size: 11,
  bold: true,
  ink: colors.navy,
  vertical: 'bottom',
  edges: { bottom: { ...line, color: colors.navy } },
} satisfies Style;
const card = { vertical: 'middle', ink: colors.ink } satisfies Style;
const room = { indent: 8 } satisfies Style;
const status = { bold: true, align: 'center' } satisfies Style;

const right = <Look extends Style>(look: Look) => ({ ...look, align: 'right' as const });
const left = <Look extends Style>(look: Look) => ({ ...look, align: 'left' as const });

/** A look of cards, and that of those that stand beside another one. */
function cardStyles<Name extends string>(name: Name, look: Style, edges: Style['edges'] = {}) {
  const first: Style = { ...look, align: 'left', edges };
  return { [name]: first, [`${name}Next`]: { ...first, edges: { ...edges, left: hairline } } } as Record<
    Name | `${Name}Next`,
    Style
  >;
}

export const styles = {
  title: { size: 16, bold: true, ink: colors.navy, vertical: 'middle' },
  planTitle: { size: 20, bold: true, ink: colors.navy, vertical: 'middle' },
  subtitle: { size: 9, ink: colors.muted, vertical: 'middle', align: 'left' },
  lead: { size: 12, bold: true, ink: colors.ink, vertical: 'middle', wrap: true },
  leadMore: { size: 10, ink: colors.muted, vertical: 'middle', wrap: true },
  pill: { bold: true, align: 'right', size: 9, vertical: 'middle' },
  pillGood: { ink: '#05603A' },
  pillCaution: { ink: '#92400E' },
  pillWrong: { ink: '#A11B12' },

  section,
  sectionNote: { ...section, size: 9, bold: false, italic: true },
  sectionEnd: { ...right(section), size: 8, bold: false },
  sectionFolded,
  sectionNoteFolded: { ...sectionFolded, size: 9, bold: false, ink: colors.muted },
  sectionEndFolded: { ...right(sectionFolded), size: 8, bold: false, ink: colors.muted },
  block: left(block),
  blockHead: { ...right(block), size: 8, bold: false, ink: colors.muted, wrap: true },
  blockNote: { ...left(block), size: 8, bold: false, italic: true, ink: colors.muted },
  head: right(head),
  headLeft: left(head),
  headCenter: { ...head, align: 'center' },
  helper: right(helper),
  helperLabel: left(helper),

  label: left(row),
  /** Said again in every row. */
  faint: { ...left(row), ink: colors.faint },
  /** A question that may be longer than its column. */
  labelWrap: { ...left(row), wrap: true },
  labelStrong: { ...left(row), bold: true },
  note: { size: 9, ink: colors.muted, vertical: 'middle', align: 'left', indent: 8 },
  how: { ...left(row), size: 9, ink: colors.muted },
  attribute: { ...right(row), size: 9, ink: colors.muted },
  computed: right(row),
  computedText: left(row),
  computedStrong: { ...right(row), bold: true },
  total: { ...right(row), bold: true, fill: colors.total },
  soft: { ...right(row), ink: colors.muted },
  key: right(keyRow),
  keyLabel: left(keyRow),
  keyHow: { ...left(keyRow), size: 9, bold: false, ink: colors.muted },
  use: { ...right(helper), size: 8 },
  input: right(input),
  inputText: left(input),
  /** Several words in a narrow column. */
  inputWrap: { ...left(input), size: 9, wrap: true },
  /** A longer answer, from the top of its cell. */
  inputTop: { ...left(input), size: 9, wrap: true, vertical: 'top' },
  inputTick: { ...input, align: 'center' },
  unavailable: { ...row, fill: '#F1F3F5' },

  chipLikely: { ink: colors.navy, fill: colors.key },
  chip: { size: 9, bold: true, align: 'center', vertical: 'middle', ink: colors.navy, fill: colors.head },
  /** Of an agreement, beside its title. */
  state: { size: 14, bold: true, align: 'center', vertical: 'middle', ink: colors.navy, fill: colors.head },
  verdict: { size: 12, bold: true, ink: colors.ink, vertical: 'middle', align: 'left', indent: 8 },
  sure: { size: 10, ink: colors.ink, vertical: 'middle', align: 'left' },
  actionLabel: {
    size: 10,
    bold: true,
    ink: colors.navy,
    fill: colors.key,
    vertical: 'middle',
    wrap: true,
    align: 'left',
    ...room,
    edges: { left: { color: colors.navy, width: 3 } },
  },
  action: {
    size: 10,
    bold: true,
    ink: colors.ink,
    fill: colors.key,
    vertical: 'middle',
    align: 'left',
    ...room,
  },
  why: { size: 9, ink: colors.ink, fill: colors.key, vertical: 'middle', align: 'left', ...room },

  ...cardStyles('cardTop', { ...card, size: 8, bold: true, ink: colors.muted }, { top: accent }),
  ...cardStyles('cardTopLower', { ...card, size: 8, bold: true, ink: colors.muted }, { top: line }),
  ...cardStyles('cardValue', { ...card, size: 17, bold: true, ink: colors.navy }),
  ...cardStyles('cardValueLower', { ...card, size: 13, bold: true, ink: colors.navy }),
  ...cardStyles('cardName', { ...card, size: 8, ink: colors.muted }),
  cardFigure: { ...card, align: 'right', size: 9, bold: true },
  cardFigureGood: { ...card, align: 'right', size: 9, bold: true, ink: '#05603A' },
  cardFigureCare: { ...card, align: 'right', size: 9, bold: true, ink: '#92400E' },
  cardGood: { ink: '#05603A' },
  cardCare: { ink: '#92400E' },

  cardsLine: { size: 9, ink: colors.muted, vertical: 'middle', align: 'left', edges: { top: line } },
  /** The heading of a chart. */
  chartHeading: { size: 10, bold: true, ink: colors.navy, vertical: 'middle', align: 'left' },
  /** The last line of the page: what the checks say. */
  pageEnd: {
    size: 9,
    ink: colors.muted,
    vertical: 'middle',
    align: 'left',
    edges: { top: { ...line, color: colors.navy } },
  },
  /** Of a copy for the board. */
  boardPill: { bold: true, align: 'right', size: 9, vertical: 'middle', ink: '#05603A' },
  example: { ink: colors.muted, italic: true },
  readingName: { size: 9, bold: true, ink: colors.navy, vertical: 'middle', align: 'left' },
  reading: { size: 9, ink: colors.muted, vertical: 'middle', align: 'left' },
  footLine: { size: 8, ink: colors.muted, vertical: 'bottom', align: 'left' },
  footEnd: { size: 8, ink: colors.muted, vertical: 'bottom', align: 'right' },
  /** On top of the tabs with months. */
  answerFirst: { ...left(row), bold: true, ink: colors.navy },
  answerFirstValue: { ...right(row), bold: true, ink: colors.navy },
  answerLabel: { ...left(row), ink: colors.muted },
  answerValue: { ...right(row), bold: true },
  weekName: { ...left(row), bold: true, ink: colors.navy },
  weekEnd: { ...right(row), size: 9, ink: colors.muted },
  weekOwner: { ...left(row), size: 9, ink: colors.muted },
  pageLink: { size: 9, ink: colors.blue, underline: true, align: 'right', vertical: 'middle' },
  weekLink: { ...right(row), size: 9, ink: colors.blue, underline: true },
  chartTitle: { size: 11, bold: true, ink: colors.navy },
  /** Names that only a chart reads. */
  unseen: { size: 7, ink: colors.white, align: 'left' },
  unseenKey: { size: 7, ink: colors.key, fill: colors.key, align: 'left' },

  panel: left(panel),
  panelNote: { ...right(panel), size: 9, bold: false, ink: colors.muted },
  aside: { size: 9, ink: colors.muted, wrap: true, vertical: 'middle', indent: 8 },
  reach: { ...left(row), size: 9 },
  status: { ...row, ...status, size: 9 },
  link: { ...left(row), size: 9, ink: colors.blue, underline: true },

  /** What a block says of itself: it teaches in the look of a note until there is something to report. */
  line: { size: 10, ink: colors.muted, vertical: 'middle', align: 'left' },
  reports: { ink: colors.ink },
  /** A month in which something goes on: a mark, which prints and needs no colour, on a coloured ground. */
  mark: { size: 9, align: 'center', vertical: 'middle', ink: colors.blue, edges: { bottom: hairline } },
  markOn: { ink: colors.blue, fill: colors.head },
  markOff: { ink: colors.faint, fill: '#F1F3F5' },
  markNow: { ink: colors.white, fill: colors.blue },
  /** A text of some lines that explains what stands beside it. */
  definition: { ...left(row), size: 8, wrap: true, ink: colors.muted },
  words: { ...left(row), size: 9, wrap: true },
  star: { ...row, align: 'center', ink: '#B7791F', bold: true },
  late: { ink: '#92400E', bold: true },
  /** Volumes that work for the months after the plan. */
  afterPlan: { ink: colors.faint, italic: true },
  /** A row that its month does not have. */
  noCheck: { ink: '#F1F3F5', fill: '#F1F3F5' },
  good: { ink: '#05603A', fill: '#DDF3E6' },
  caution: { ink: '#92400E', fill: '#FDF0CF' },
  wrong: { ink: '#A11B12', fill: '#FBE0DD' },
  below: { ink: '#A11B12' },
  /** An example under a question, which goes once it is answered. */
  exampleLine: { size: 8, italic: true, ink: colors.muted, vertical: 'top', align: 'left' },
  /** A sentence to be remembered. */
  boxed: {
    size: 13,
    bold: true,
    ink: colors.navy,
    fill: colors.key,
    vertical: 'middle',
    align: 'left',
    wrap: true,
    indent: 8,
  },
  quiet: { ink: colors.muted, bold: false },
  /** In a block of the canvas: its question, and the names of its rows. */
  blockQuestion: { size: 9, ink: colors.muted, wrap: true, vertical: 'top', align: 'left' },
  blockLabel: { ...left(row), size: 8, ink: colors.muted },
  /** Heads of the fields of a SWOT. */
  swotGood: { ...left(block), ink: '#05603A', fill: '#DDF3E6' },
  swotWrong: { ...left(block), ink: '#A11B12', fill: '#FBE0DD' },
  swotChance: left(block),
  swotCare: { ...left(block), ink: '#92400E', fill: '#FDF0CF' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
