/** SWOT: four fields, two side by side; under each, what follows from it. */
import { formula, range } from '../../formula';
import { counting, type Part, stack, styled, track } from '../../layout';
import type { StyleName } from '../../look';
import type { Formula, Input } from '../../plan';
import { fillFormula } from '../../sentence';
import { bar, line } from '../../spine/tab-frame/frame';
import { bandRow, bands, entries, type Field, fields, places, spans } from './places';
import type { Setting } from './setting';

const looks: Readonly<Record<Field, StyleName>> = {
  strengths: 'swotGood',
  weaknesses: 'swotWrong',
  opportunities: 'swotChance',
  threats: 'swotCare',
};

const filled = (field: Field): Formula => formula`COUNTA(${places.field(field)})`;

/** Fields that hold something and have no consequence. */
export const without = fields
  .map((field) => formula`IF(AND(${filled(field)}>0;TRIM(${places.follows(field)})="");1;0)`)
  .reduce((all, one) => formula`${all}+${one}`);

export function swot(setting: Setting): Part {
  const { shape, text } = setting;
  const { title, teach, report } = text.swot;
  const counts = Object.fromEntries(fields.map((field) => [field, formula`FIXED(${filled(field)};0)`]));
  return stack([
    bar(shape, 'swot', title),
    line(shape, 'swot', {
      teaches: formula`"${teach}"`,
      filled: fields.map(filled).reduce((all, one) => formula`${all}+${one}`),
      reports: fillFormula(report, counts),
      fault: without,
    }),
    ...bands.map((_, band) => bandOf(setting, band)),
    { rows: [], cells: [], inputs: fields.flatMap(inputsOf) },
  ]);
}

/** Two fields beside each other. */
function bandOf({ shape, text: { swot: words } }: Setting, band: number): Part {
  const { at, keys, tab } = shape;
  const both = bands[band]!;
  const over = (row: string, value: (side: number) => object) =>
    spans.map(({ from }, side) => ({ at: at(row, from), ...value(side) }));
  const rest = (row: string, style: (side: number) => string) =>
    spans.flatMap(({ from, to }, side) =>
      styled(tab, row, keys.slice(keys.indexOf(from) + 1, keys.indexOf(to) + 1), style(side)),
    );
  const merged = (row: string) => spans.map(({ from, to }) => range(at(row, from), at(row, to)));
  const whole = (
    row: string,
    size: number,
    value: (side: number) => object,
    style: (side: number) => string,
  ): Part => ({
    rows: [track(row, size)],
    cells: [...over(row, value), ...rest(row, style)],
    merges: merged(row),
  });
  const plain = () => 'label';
  return stack([
    whole(
      bandRow(band, 'head'),
      22,
      (side) => ({ value: words.fields[both[side]!], style: looks[both[side]!] }),
      (side) => looks[both[side]!],
    ),
    ...counting(entries).map((row) => whole(bandRow(band, row), 26, () => ({ style: 'inputWrap' }), plain)),
    whole(
      bandRow(band, 'asks'),
      18,
      () => ({ value: words.follows, style: 'how' }),
      () => 'how',
    ),
    whole(bandRow(band, 'follows'), 34, () => ({ style: 'inputWrap' }), plain),
  ]);
}

const inputsOf = (field: Field): readonly Input[] => [
  {
    name: `swot_${field}`,
    holds: 'typed',
    accepts: { unit: 'text' },
    range: places.field(field),
    list: true,
  },
  {
    name: `swot_${field}_follow`,
    holds: 'typed',
    accepts: { unit: 'text' },
    range: range(places.follows(field), places.follows(field)),
  },
];
