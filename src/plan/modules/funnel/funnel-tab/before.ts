/** Before the plan starts: what should already exist for its first months, less what is in the funnel at the start. */
import { formula, range } from '../../../formula';
import { counting, type Part, rule, stack, track } from '../../../layout';
import type { Cell } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { funnel, at as here, stageLabel } from './frame';

const monthsShown = counting(12);
const numbers = 'before numbers';
const months = 'before months';

export function before(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  const { before: column, tooEarly } = at.funnel;
  const words = text.funnel;
  const heads = monthsShown.map((number): Cell => {
    const place = here(months, column(number));
    return number === 1
      ? { at: place, value: words.earlier, style: 'blockHead' }
      : {
          at: place,
          formula: formula`EDATE(${at.assumptions.start};${here(numbers, column(number))}-1)`,
          style: 'blockHead',
          pattern: patterns.month,
        };
  });
  const lead = at.funnel.monthsToCustomer(1);
  const some = fillFormula(words.beforeSome, { months: formula`${lead}` });
  const note = formula`IF(${lead}>0;${some};"${words.beforeNothing}")`;
  const first = here(tooEarly(1), column(1));
  const last = here(tooEarly(stages.length), column(12));
  return stack([
    blockHead(funnel, setting, 'before', words.before, [], note),
    { rows: [track(months)], cells: heads },
    {
      rows: [track(numbers, 15)],
      cells: [
        { at: here(numbers, 'label'), value: words.beforeNote, style: 'helperLabel' },
        ...monthsShown.map(
          (number): Cell => ({
            at: here(numbers, column(number)),
            value: number - 12,
            style: 'helper',
            pattern: patterns.plain,
          }),
        ),
      ],
    },
    ...stages.map((stage) => beforeRow(setting, stage)),
    {
      rows: [],
      cells: [],
      rules: [rule(range(first, last), (volume) => formula`${volume}>1/1000`, 'caution')],
    },
  ]);
}

function beforeRow(setting: Setting, stage: number): Part {
  const { at, time } = setting;
  const { become, monthsToCustomer, stillToWin, months, monthNumbers, tooEarly, before: column } = at.funnel;
  const row = tooEarly(stage);
  const look = { style: 'computed', pattern: setting.volume(stage) };
  const all = range(here(row, column(1)), here(row, column(12)));
  const rest = [...funnel.attributes, ...time.totals.slice(1)];
  return {
    rows: [track(row)],
    cells: [
      { at: here(row, 'label'), formula: stageLabel(setting, stage), style: 'label' },
      ...rest.map((key): Cell => ({ at: here(row, key), style: 'computed' })),
      { at: here(row, 'total'), formula: formula`SUM(${all})`, ...look, style: 'total' },
      ...monthsShown.map((number): Cell => {
        const serves = formula`${here(numbers, column(number))}+${monthsToCustomer(stage)}`;
        const which = number === 1 ? formula`"<="&(${serves})` : serves;
        return {
          at: here(row, column(number)),
          formula: formula`IF(${become(stage)}=0;0;SUMIFS(${months(stillToWin(stage))};${monthNumbers};${which})/${become(stage)})`,
          ...look,
        };
      }),
    ],
  };
}
