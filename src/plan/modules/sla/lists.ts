/** Below everything to type: the words of the dropdowns, and single figures that the blocks are worked out from. */
import { formula } from '../../formula';
import { type Part, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula } from '../../plan';
import { lists as listsOf } from '../../spine/tab-frame/frame';
import { at, shape } from './frame';
import { sampleFigures } from './qualified';
import { ofHandover, type Setting } from './setting';

export const lists = (setting: Setting): Part => {
  const { text, common, asks } = setting;
  return listsOf(
    shape,
    common,
    'label',
    {
      state: text.states,
      month: text.statuses,
      side: text.sides,
      kind: text.kinds,
      standing: text.standings,
      answer: { yes: asks.yes, no: asks.no },
    },
    figures(setting),
  );
};

function figures(setting: Setting): Part {
  const { text, at: places, funnel: given, months, stages } = setting;
  const { today, start } = setting.basis;
  const { funnel, assumptions } = given;
  const { months: all, figure: of, word } = places;
  const ofMonth = (column: string) =>
    formula`IF(COUNTIFS(${all('number')};${of('now')};${all(column)};">=0")>0;SUMIFS(${all(column)};${all('number')};${of('now')});"–")`;
  const place = [...stages]
    .reverse()
    .reduce(
      (rest, stage) =>
        formula`IF(${places.handover}=${assumptions.stageName(stage)};${String(stage)};${rest})`,
      formula`0`,
    );
  const free = formula`SUMIFS(${funnel.months(funnel.expected(1))};${funnel.months('free')};1)`;
  const wanted = funnel.at('volume wanted', 'second');
  const earlier = (column: string) =>
    formula`SUMIFS(${all(column)};${all('inside')};1;${all('number')};"<"&${of('month')})`;
  const signed = formula`COUNT(${places.signedMarketing};${places.signedSales})`;
  const rows: Readonly<Record<keyof typeof text.figures, readonly [Formula, string]>> = {
    handover: [formula`IF(${places.handover}="";0;${place})`, patterns.plain],
    month: [formula`(YEAR(${today})-YEAR(${start}))*12+MONTH(${today})-MONTH(${start})+1`, patterns.plain],
    now: [formula`MAX(1;MIN(${String(months)};${of('month')}))`, patterns.plain],
    from: [formula`IF(ISNUMBER(${places.from});${places.from};${start})`, patterns.day],
    length: [
      formula`IF(ISNUMBER(${places.length});MAX(1;MIN(36;INT(${places.length})));${String(setting.answers.length)})`,
      patterns.plain,
    ],
    margin: [formula`IF(ISNUMBER(${places.margin});MAX(0;${places.margin});0)`, patterns.percent],
    inside: [formula`SUM(${all('inside')})`, patterns.plain],
    customers: [formula`SUMIFS(${all('wins')};${all('inside')};1)`, patterns.factor],
    share: [ofHandover(setting, (stage) => formula`${funnel.become(stage)}`), patterns.rate],
    aMonth: [
      formula`IF(AND(${of('share')}>0;${of('inside')}>0);${of('customers')}/${of('share')}/${of('inside')}*(1+${of('margin')});0)`,
      patterns.factor,
    ],
    times: [
      formula`IF(AND(ISNUMBER(${wanted});${free}>0);SUM(${wanted})*${funnel.total('free')}/${free};"–")`,
      patterns.factor,
    ],
    signatures: [signed, patterns.plain],
    promise: [ofMonth('use'), patterns.plain],
    counted: [ofMonth('c'), patterns.plain],
    best: [formula`IF(COUNT(${all('past')})>0;MAX(${all('past')});"–")`, patterns.plain],
    pastPromised: [earlier('use'), patterns.plain],
    pastCounted: [earlier('c'), patterns.plain],
    pastKept: [
      formula`COUNTIFS(${all('inside')};1;${all('number')};"<"&${of('month')};${all('d')};${word('month')('kept')})`,
      patterns.plain,
    ],
    fit: [sampleFigures(setting).fit, patterns.plain],
    behaviour: [sampleFigures(setting).behaviour, patterns.plain],
  };
  return {
    ...stack(
      (Object.keys(rows) as (keyof typeof rows)[]).map((key): Part => {
        const [value, pattern] = rows[key];
        const cell = of(key);
        return {
          rows: [track(cell.row, 18)],
          cells: [
            { at: at(cell.row, 'label'), value: text.figures[key], style: 'helperLabel' },
            { at: cell, formula: value, style: 'helper', pattern },
          ],
        };
      }),
    ),
    names: (
      [
        ['sla_promised', 'pastPromised'],
        ['sla_counted', 'pastCounted'],
        ['sla_kept', 'pastKept'],
      ] as const
    ).map(([name, key]) => ({ name, range: { from: of(key), to: of(key) } })),
  };
}
