/** What closes the gap: one line for volume, every rate, deal size and time, each as if it had to close it alone. */
import { formula, range } from '../../../formula';
import { gap, type Part, rule, stack, track } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { across, heads, at as here, line, panel } from '../../../spine/page/frame';
import { leverCell } from '../funnel-tab/lever-table';
import type { Setting } from '../setting';
import { type Lever, levers, missingMoney } from './levers';
import { moneyWritten } from './numbers';

export function closeTheGap(setting: Setting): Part {
  const { answers, text } = setting;
  const words = text.plan.close;
  const missing = missingMoney(setting);
  const said = formula`IF(${missing}>0;"${words.gap}"&${moneyWritten(missing, answers.currency)}&"${words.eachAlone}";"${words.none}")`;
  const names = [words.now, words.needed, words.change, words.best];
  return stack([
    panel('close', words.title, said),
    heads(
      'close head',
      24,
      words.lever,
      names.map((value) => ({ value })),
      'headLeft',
    ),
    ...levers(setting).map((lever) => leverRow(setting, lever)),
    time(setting),
    {
      rows: [track('close note', 30)],
      cells: [{ at: here('close note', 1), value: words.equal, style: 'aside' }],
      merges: [across('close note', 1, 8)],
    },
    gap('sure gap'),
  ]);
}

function leverRow(setting: Setting, lever: Lever): Part {
  const { text, at, patterns } = setting;
  const words = text.plan.close;
  const row = `close ${lever.key}`;
  const [now, needed, _change, best] = [3, 4, 5, 6].map((column) => here(row, column)) as [
    CellRef,
    CellRef,
    CellRef,
    CellRef,
  ];
  const { value, factor } = at.assumptions;
  // The Funnel tab has all levers but the budget, which is volume in money.
  const isBudget = lever.key === 'budget';
  const onFunnel = (column: 'now' | 'needed' | 'change', own: Formula) =>
    isBudget ? own : formula`${leverCell(lever.key, column)}`;
  const customers = formula`(${missingMoney(setting)})/(${value}*${factor('value', 'more 3')})`;
  const worth = formula`${value}*${factor('value', 'more 3')}>0`;
  const isMissing = formula`${missingMoney(setting)}>0`;
  const { months, most, unknown } = lever;
  const canRise = unknown ? formula`${now}>0` : formula`1=1`;
  const works = formula`AND(${isMissing};${worth};${canRise};${lever.worksOn}>1/10^9)`;
  const soFar = formula`IF(ISNUMBER(${best});IF(${needed}>${best};"${words.beyondBest}";"${words.withinBest}");"${words.noMonth}")`;
  const judged = most ? formula`IF(${needed}>${most};"${words.beyondAll}";${soFar})` : soFar;
  const why = unknown ? formula`IF(${now}>0;"${words.tooLate}";"${unknown}")` : formula`"${words.tooLate}"`;
  const flag = formula`IF(ISNUMBER(${needed});${judged};IF(${isMissing};${why};""))`;
  const pattern = lever.pattern;
  return {
    ...line(row, {
      label: { formula: lever.label },
      figures: [
        { formula: onFunnel('now', lever.now), pattern },
        {
          formula: onFunnel('needed', formula`IF(${works};${now}*(1+${customers}/(${lever.worksOn}));"–")`),
          style: 'computedStrong',
          pattern,
        },
        {
          formula: onFunnel('change', formula`IF(AND(ISNUMBER(${needed});${now}>0);${needed}/${now}-1;"–")`),
          pattern: patterns.gain,
        },
        { formula: formula`IF(COUNT(${months})>0;MAX(${months});"–")`, pattern },
        { formula: flag, style: 'how' },
      ],
      rest: 'how',
    }),
    merges: [across(row, 7, 8)],
    rules: [flagRule(here(row, 7), words)],
  };
}

/** What cannot be, or never was so far, stands out. */
function flagRule(place: CellRef, words: Setting['text']['plan']['close']) {
  const isFar = formula`(${place}="${words.beyondAll}")+(${place}="${words.beyondBest}")+(${place}="${words.tooLate}")>0`;
  return rule(range(place, place), () => isFar, 'caution');
}

/** How many months it takes at the plan's own pace. */
function time(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const words = text.plan.close;
  const row = 'close time';
  const { total, expected, to, at: onFunnel } = at.funnel;
  const { value, factor } = at.assumptions;
  const rates = range(onFunnel(expected(2), 'first'), onFunnel(expected(stages.length), 'first'));
  const length = to('total');
  const pace = formula`((${total('planned')}*${onFunnel(expected(1), 'first')}*PRODUCT(${rates})*${value}*${factor('value', 'more 3')}+${at.forecast.total('fromExisting')})/${length})`;
  const [now, needed] = [here(row, 3), here(row, 4)];
  const missing = missingMoney(setting);
  return line(row, {
    label: { value: words.time },
    figures: [
      { formula: formula`${length}`, pattern: patterns.duration },
      {
        formula: formula`IF(AND(${missing}>0;${pace}>0);${length}+${missing}/${pace};"–")`,
        style: 'computedStrong',
        pattern: patterns.duration,
      },
      { formula: formula`IF(ISNUMBER(${needed});${needed}/${now}-1;"–")`, pattern: patterns.gain },
      { value: '–' },
      { formula: formula`IF(ISNUMBER(${needed});"${words.afterEnd}";"")`, style: 'how' },
    ],
    rest: 'how',
  });
}
