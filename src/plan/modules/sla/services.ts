/** Service promises: what both sides owe each other besides numbers, and what happens when one is missed. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, Cell, CellRef, Formula, Input } from '../../plan';
import { fillFormula } from '../../sentence';
import { at, bar, heads, wide } from './frame';
import { services as keys, type Service } from './places';
import { ofHandover, type Setting } from './setting';

type Row = {
  readonly side: 'marketing' | 'sales';
  readonly promised: number | Formula;
  readonly unit: 'rate' | 'number';
  readonly actual?: Formula;
  readonly where: string;
  /** Fewer is better: hours. */
  readonly isLess?: true;
};

export function services(setting: Setting): Part {
  const { text, at: places } = setting;
  const words = text.services;
  const rows = rowsOf(setting);
  const last = keys[keys.length - 1]!;
  const typedText = keys.slice(0, -1);
  const down = (from: Service, to: Service, column: string) =>
    range(places.service(from, column), places.service(to, column));
  const accepts = (key: Service): Accepts =>
    rows[key].unit === 'rate' ? { unit: 'rate', atLeast: 0, atMost: 1 } : { unit: 'number', atLeast: 0 };
  const byRow = (of: readonly Service[]) => ({
    rows: Object.fromEntries(of.map((key) => [`service ${key}`, accepts(key)])),
  });
  const firstTyped = keys.find((key) => !rows[key].actual)!;
  const typedActual = typedText.slice(typedText.indexOf(firstTyped));
  const agreed = typedText.slice(2);
  const one = (name: string, key: Service): Input => ({
    name,
    range: range(places.service(key, 'b'), places.service(key, 'b')),
    holds: 'answer',
    accepts: accepts(key),
    message: words.value,
  });
  const status = down(keys[0], last, 'd');
  const isWord = (key: string) => (cell: CellRef) => formula`${cell}=${places.word('month')(key)}`;
  return stack([
    bar('services', words.title),
    {
      rows: [track('services line', 24)],
      cells: [{ at: at('services line', 'label'), value: words.line, style: 'line' }],
    },
    heads('services head', {
      label: { text: words.promise },
      a: { text: words.side, style: 'headLeft' },
      b: { text: words.promised },
      c: { text: words.actual },
      d: { text: words.status, style: 'headCenter' },
      e: { text: words.where, to: 'f', style: 'headLeft' },
      note: { text: words.missed, style: 'headLeft' },
    }),
    ...keys.map((key) => serviceRow(setting, key, rows[key])),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'service_text',
          range: down(keys[0], typedText[typedText.length - 1]!, 'label'),
          holds: 'typed',
          accepts: { unit: 'text' },
        },
        {
          name: 'service_side',
          range: down(keys[0], last, 'a'),
          holds: 'typed',
          accepts: { unit: 'choice', from: places.words('side', ['marketing', 'sales']) },
          message: words.sideAccepts,
        },
        one('accepted_promised', 'accepted'),
        one('hour_promised', 'hour'),
        {
          name: 'service_promised',
          range: down(agreed[0]!, agreed[agreed.length - 1]!, 'b'),
          holds: 'typed',
          accepts: byRow(agreed),
          message: words.value,
        },
        {
          name: 'service_actual',
          range: down(typedActual[0]!, typedActual[typedActual.length - 1]!, 'c'),
          holds: 'actual',
          accepts: byRow(typedActual),
          message: words.value,
        },
        {
          name: 'service_missed',
          range: down(keys[0], last, 'note'),
          holds: 'typed',
          accepts: { unit: 'text' },
        },
      ],
      rules: [rule(status, isWord('kept'), 'good'), rule(status, isWord('missed'), 'wrong')],
    },
  ]);
}

function rowsOf(setting: Setting): Readonly<Record<Service, Row>> {
  const { text, weekly, funnel, answers, stages } = setting;
  const words = text.services;
  const next = (stage: number) => Math.min(stages.length, stage + 1);
  const orDash = (whole: Formula, part: Formula) => formula`IF(${whole}>0;${part}/${whole};"–")`;
  const all = (column: string) => formula`SUM(${weekly!.months(column)})`;
  const observed = (stage: number) => funnel.assumptions.observed(next(stage));
  const typed = { where: words.typed };
  const counted = (actual: Formula) => ({ actual, where: words.weekly });
  return {
    accepted: {
      side: 'marketing',
      promised: answers.accepted,
      unit: 'rate',
      ...(weekly ? counted(orDash(all('delivered'), all('counted'))) : typed),
    },
    hour: {
      side: 'sales',
      promised: answers.withinHour,
      unit: 'rate',
      ...(weekly ? counted(orDash(all('first'), all('answered'))) : typed),
    },
    contact: { side: 'marketing', promised: 0.95, unit: 'rate', ...typed },
    reply: { side: 'sales', promised: 24, unit: 'number', isLess: true, ...typed },
    attempts: { side: 'sales', promised: 5, unit: 'number', ...typed },
    reasons: { side: 'sales', promised: 1, unit: 'rate', ...typed },
    feedback: { side: 'sales', promised: 4, unit: 'number', ...typed },
    become: {
      side: 'sales',
      promised: ofHandover(setting, (stage) => formula`${funnel.assumptions.rate(next(stage))}`, '"–"'),
      unit: 'rate',
      actual: ofHandover(
        setting,
        (stage) => formula`IF(ISNUMBER(${observed(stage)});${observed(stage)};"–")`,
        '"–"',
      ),
      where: words.learned,
    },
  };
}

function serviceRow(setting: Setting, key: Service, row: Row): Part {
  const { text, at: places, funnel, stages } = setting;
  const words = text.services;
  const here = `service ${key}`;
  const of = (column: string) => at(here, column);
  const pattern = row.unit === 'rate' ? patterns.share : patterns.plain;
  const [promised, actual] = [of('b'), of('c')];
  const difference = row.isLess ? formula`${promised}-${actual}` : formula`${actual}-${promised}`;
  const word = places.word('month');
  const isTyped = typeof row.promised === 'number';
  const label: Omit<Cell, 'at'> =
    key === 'become'
      ? {
          formula: fillFormula(words.rows.become, {
            stage: ofHandover(
              setting,
              (stage) => formula`${funnel.funnel.inline(Math.min(stages.length, stage + 1))}`,
              '"–"',
            ),
          }),
          style: 'label',
        }
      : { value: words.rows[key], style: 'inputWrap' };
  return stack([
    {
      rows: [track(here, 34)],
      cells: [
        { at: of('label'), ...label },
        { at: of('a'), value: text.sides[row.side], style: 'inputText' },
        {
          at: promised,
          ...(typeof row.promised === 'number' ? { value: row.promised } : { formula: row.promised }),
          style: isTyped ? 'input' : 'computed',
          pattern,
        },
        {
          at: actual,
          ...(row.actual ? { formula: row.actual } : {}),
          style: row.actual ? 'computed' : 'input',
          pattern,
        },
        {
          at: of('d'),
          formula: formula`IF(AND(ISNUMBER(${promised});ISNUMBER(${actual}));IF(ROUND(${difference};9)>=0;${word('kept')};${word('missed')});"")`,
          style: 'status',
        },
        {
          at: of('note'),
          value: row.side === 'marketing' ? words.missedMarketing : words.missedSales,
          style: 'inputWrap',
        },
      ],
    },
    wide(here, 'e', 'f', { value: row.where, style: 'how' }),
  ]);
}
