/** What the months to come bring if nothing changes, and how much more they would have to bring for the goal. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { blockHead } from '../../../spine/timed';
import { isStock, isStream } from '../counts';
import type { Setting } from '../setting';
import { figure, funnel } from './frame';

/**
 * What came in is what it is: only new revenue of the months to come can rise, and every lever alone would have to rise as
 * much.
 */
export function today(setting: Setting): Part {
  const { counts, text, at, patterns } = setting;
  const words = text.plan.nothingChanges;
  const { total } = at.forecast;
  const { figure: of } = at.funnel;
  const toGo = (row: string) => at.forecast.at(row, 'to go');
  const [now, forGoal] = [of('today revenue'), of('today for goal')];
  const gap = formula`(${total('goal')}-${total('baseline')})`;
  const money = { pattern: patterns.goal };
  const rising = isStock(counts)
    ? formula`${total('baseline')}-${total('fromExisting')}`
    : isStream(counts)
      ? formula`${toGo('baseline')}-${toGo('fromExisting')}`
      : formula`${toGo('baseline')}-${toGo('original')}*${setting.existing}`;
  return stack([
    blockHead(funnel, setting, 'today', words.title),
    figure(
      'today revenue',
      words.newRevenue,
      formula`IF(ISNUMBER(${total('baseline')});MAX(0;${rising});"–")`,
      money,
    ),
    figure('today for goal', words.forGoal, formula`IF(ISNUMBER(${now});MAX(0;${now}+${gap});"–")`, money),
    figure(
      'today gain',
      text.plan.levers.change,
      formula`IF(ISNUMBER(${now});IF(${now}>0;${forGoal}/${now}-1;"–");"–")`,
      { pattern: patterns.gain },
    ),
  ]);
}
