/** What "qualified" means: points for what a lead is and does, two thresholds, and a sample lead to try them on. */
import { formula, range } from '../../formula';
import { counting, type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula, Input } from '../../plan';
import { fillFormula } from '../../sentence';
import { fourQuestions } from './four-questions';
import { at, bar, between, heads, wide } from './frame';
import { kinds, tab } from './places';
import type { Setting } from './setting';

const scoreRows = 12;
/** Points to start with, in the order of the words: not a norm. */
const usual: readonly (readonly [kind: (typeof kinds)[number], points: number])[] = [
  ['fit', 15],
  ['fit', 10],
  ['fit', 15],
  ['behaviour', 30],
  ['behaviour', 15],
  ['behaviour', 10],
  ['behaviour', 5],
  ['minus', -50],
  ['minus', -10],
];
const key = (number: number) => `score ${number}`;
const column = (name: string) => range(at(key(1), name), at(key(scoreRows), name));

export function qualified(setting: Setting): Part {
  const { text, at: places } = setting;
  const words = text.qualified;
  const input = (name: string, from: string, accepts: Input['accepts'], message?: string): Input => ({
    name,
    range: column(from),
    holds: 'typed',
    accepts,
    ...(message ? { message } : {}),
  });
  return stack([
    bar('score', words.title, words.note),
    heads('score head', {
      label: { text: words.criterion },
      a: { text: words.kind, style: 'headLeft' },
      b: { text: words.points },
      c: { text: words.sample },
      d: { text: words.counts },
    }),
    ...counting(scoreRows).map((number) => scoreRow(setting, number)),
    {
      rows: [],
      cells: [],
      inputs: [
        input('score_text', 'label', { unit: 'text' }),
        input('score_kind', 'a', { unit: 'choice', from: places.words('kind', kinds) }),
        input('score_points', 'b', { unit: 'number', whole: true }, words.pointsAccept),
        input('sample', 'c', { unit: 'count', atLeast: 0, atMost: 1, whole: true }, words.sampleAccepts),
      ],
    },
    threshold('fit from', 'fit_threshold', words.fitFrom, 30),
    threshold('behaviour from', 'behaviour_threshold', words.behaviourFrom, 20),
    result(setting),
    fourQuestions(setting),
  ]);
}

function scoreRow({ text }: Setting, number: number): Part {
  const row = key(number);
  const [kind, points] = usual[number - 1] ?? [];
  const known = text.qualified.rows[number - 1];
  const held = (value: string | number | undefined) => (value === undefined ? {} : { value });
  const [b, c] = [at(row, 'b'), at(row, 'c')];
  return {
    rows: [track(row)],
    cells: [
      { at: at(row, 'label'), ...held(known), style: 'inputWrap' },
      { at: at(row, 'a'), ...held(kind && text.kinds[kind]), style: 'inputWrap' },
      { at: b, ...held(points), style: 'input', pattern: patterns.plain },
      { at: c, style: 'input', pattern: patterns.plain },
      {
        at: at(row, 'd'),
        formula: formula`IF(AND(ISNUMBER(${b});ISNUMBER(${c}));${b}*${c};0)`,
        style: 'computed',
        pattern: patterns.plain,
      },
      ...styled(tab, row, between('e', 'note'), 'label'),
    ],
  };
}

function threshold(row: string, name: string, label: string, value: number): Part {
  const place = at(row, 'b');
  return {
    rows: [track(row)],
    cells: [
      { at: at(row, 'label'), value: label, style: 'labelStrong' },
      { at: at(row, 'a'), style: 'label' },
      { at: place, value, style: 'input', pattern: patterns.plain },
      ...styled(tab, row, between('c', 'note'), 'label'),
    ],
    inputs: [{ name, range: range(place, place), holds: 'typed', accepts: { unit: 'number' } }],
  };
}

/** The points of a kind; what speaks against a lead counts with its behaviour. */
export function sampleFigures({ at: places }: Setting): Readonly<Record<'fit' | 'behaviour', Formula>> {
  const sum = (kind: (typeof kinds)[number]) =>
    formula`SUMIFS(${column('d')};${column('a')};${places.word('kind')(kind)})`;
  return { fit: sum('fit'), behaviour: formula`${sum('behaviour')}+${sum('minus')}` };
}

/** Criteria of a kind that have points. */
export const criteria = ({ at: places }: Setting, kind: (typeof kinds)[number]): Formula =>
  formula`COUNTIFS(${column('a')};${places.word('kind')(kind)};${column('b')};">0")`;

function result({ text, at: places }: Setting): Part {
  const words = text.qualified;
  const [fit, behaviour] = [places.figure('fit'), places.figure('behaviour')];
  const from = (row: string) => formula`SUM(${at(row, 'b')})`;
  const whole = (value: Formula) => formula`FIXED(${value};0)`;
  const not = fillFormula(words.notYet, {
    fit: whole(formula`${fit}`),
    behaviour: whole(formula`${behaviour}`),
    fitFrom: whole(from('fit from')),
    behaviourFrom: whole(from('behaviour from')),
  });
  return stack([
    {
      rows: [track('sample result', 24)],
      cells: [
        { at: at('sample result', 'label'), value: words.result, style: 'keyLabel' },
        { at: at('sample result', 'note'), style: 'keyLabel' },
      ],
    },
    wide('sample result', 'a', 'f', {
      formula: formula`IF(AND(${fit}>=${from('fit from')};${behaviour}>=${from('behaviour from')});"${words.isMql}";${not})`,
      style: 'keyLabel',
    }),
  ]);
}
