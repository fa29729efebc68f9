/** Revenue: the goal, what the forecast brings, and where that comes from. */
import { formula } from '../../formula';
import { gap, type Part, stack } from '../../layout';
import type { Setting } from '../setting';
import { blockHead } from '../timed';
import { everywhere, forecast, at as here, row } from './frame';

export function revenue(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const { sections } = text.forecast;
  const { value, existing, monthGoal, monthNumber } = at.assumptions;
  const { from } = at.forecast;
  const won = (column: string) => at.funnel.at(at.funnel.expected(stages.length), column);
  const money = { pattern: patterns.money };
  const behind = (column: string) => formula`ROUND(${here('forecast', column)}-${here('goal', column)};2)`;
  return stack([
    blockHead(forecast, setting, 'revenue', sections.revenue),
    row(setting, {
      key: 'goal',
      ...money,
      month: (column) => formula`SUMIFS(${monthGoal};${monthNumber};${from(column)})`,
    }),
    row(setting, {
      key: 'forecast',
      style: 'key',
      ...money,
      ...everywhere((column) => formula`${here('fromNew', column)}+${here('fromExisting', column)}`),
    }),
    row(setting, { key: 'difference', ...money, ...everywhere(behind) }),
    row(setting, {
      key: 'attainment',
      pattern: patterns.percent,
      ...everywhere(
        (column) =>
          formula`IF(${here('goal', column)}>0;${here('forecast', column)}/${here('goal', column)};"–")`,
      ),
    }),
    gap('source gap'),
    blockHead(forecast, setting, 'source', sections.source),
    row(setting, { key: 'fromNew', ...money, month: (column) => formula`${won(column)}*${value}` }),
    row(setting, {
      key: 'fromExisting',
      ...money,
      month: (column) => formula`${here('goal', column)}*${existing}`,
    }),
    { rows: [], cells: [], rules: [behindGoal(setting)] },
  ]);
}

/** Less than half a unit below the goal is rounding. */
function behindGoal({ time }: Setting) {
  const first = here('difference', 'total');
  const last = here('difference', time.monthColumns[time.monthColumns.length - 1]!);
  const isBehind = (difference: typeof first) => formula`AND(ISNUMBER(${difference});${difference}<0-1/2)`;
  return { range: { from: first, to: last }, first: isBehind(first), last: isBehind(last), style: 'below' };
}
