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
  goalLine: '#6B7280',
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
const block = {
  size: 10,
  bold: true,
  ink: colors.navy,
  fill: colors.head,
  vertical: 'middle',
} satisfies Style;
const head = { ...block, size: 9, wrap: true, edges: { bottom: line } } satisfies Style;
const helper = { size: 7, ink: colors.faint, vertical: 'middle' } satisfies Style;
const keyRow = { ...row, bold: true, ink: colors.navy, fill: colors.key } satisfies Style;
const panel = {
  size: 14,
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

export const styles = {
  title: { size: 18, bold: true, ink: colors.navy, vertical: 'middle' },
  planTitle: { size: 22, bold: true, ink: colors.navy, vertical: 'middle' },
  subtitle: { size: 10, ink: colors.muted, vertical: 'middle' },
  lead: { size: 12, bold: true, ink: colors.ink, vertical: 'middle', wrap: true },
  leadMore: { size: 10, ink: colors.muted, vertical: 'middle', wrap: true },
  pill: { ...status, size: 10, vertical: 'middle' },

  section,
  sectionNote: { ...section, size: 9, bold: false, italic: true },
  sectionEnd: { ...right(section), size: 8, bold: false },
  block: left(block),
  blockHead: { ...right(block), size: 8, bold: false, ink: colors.muted, wrap: true },
  blockNote: { ...left(block), size: 8, bold: false, italic: true, ink: colors.muted },
  head: right(head),
  headLeft: left(head),
  headCenter: { ...head, align: 'center' },
  helper: right(helper),
  helperLabel: left(helper),

  label: left(row),
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
  inputTick: { ...input, align: 'center' },
  unavailable: { ...row, fill: '#F1F3F5' },

  cardTop: {
    ...card,
    ...room,
    size: 8,
    bold: true,
    ink: colors.muted,
    edges: { top: accent, left: hairline },
  },
  cardTopEnd: { ...card, edges: { top: accent, right: hairline } },
  cardValue: {
    ...card,
    ...room,
    size: 20,
    bold: true,
    ink: colors.navy,
    align: 'left',
    edges: { left: hairline },
  },
  cardLongValue: {
    ...card,
    ...room,
    size: 14,
    bold: true,
    ink: colors.navy,
    align: 'left',
    edges: { left: hairline },
  },
  cardValueEnd: { ...card, edges: { right: hairline } },
  cardName: { ...left(card), ...room, size: 9, edges: { left: hairline } },
  cardFigure: { ...right(card), size: 9, bold: true, edges: { right: hairline } },
  cardMeaning: {
    ...left(card),
    ...room,
    size: 8,
    ink: colors.muted,
    wrap: true,
    vertical: 'top',
    edges: { left: hairline, bottom: hairline },
  },
  cardMeaningEnd: { ...card, edges: { right: hairline, bottom: hairline } },

  chartTitle: { size: 11, bold: true, ink: colors.navy },
  /** Names that only a chart reads. */
  unseen: { size: 7, ink: colors.white, align: 'left' },
  unseenKey: { size: 7, ink: colors.key, fill: colors.key, align: 'left' },

  panel: left(panel),
  panelNote: { ...panel, size: 9, bold: false, italic: true, ink: colors.muted },
  aside: { size: 9, ink: colors.muted, wrap: true, vertical: 'middle', indent: 8 },
  status: { ...row, ...status, size: 9 },
  link: { ...left(row), size: 9, ink: colors.blue, underline: true },

  late: { ink: '#92400E', bold: true },
  /** Volumes that work for the months after the plan. */
  afterPlan: { ink: colors.faint, italic: true },
  good: { ink: '#05603A', fill: '#DDF3E6' },
  caution: { ink: '#92400E', fill: '#FDF0CF' },
  wrong: { ink: '#A11B12', fill: '#FBE0DD' },
  below: { ink: '#A11B12' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
