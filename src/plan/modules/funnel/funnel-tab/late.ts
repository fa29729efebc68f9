/** The one sentence on time: what should already exist and what that takes, or which month today's work serves. */
import { formula } from '../../../formula';
import type { Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import type { Setting } from '../setting';

export function late({ text, at, stages }: Setting): Formula {
  const words = text.funnel.time;
  const { figure, monthsToCustomer } = at.funnel;
  const lead = monthsToCustomer(1);
  const whole = (row: string) => formula`FIXED(${figure(row)};0)`;
  const values = {
    top: formula`${at.assumptions.stageName(1)}`,
    customers: formula`${at.assumptions.stageName(stages.length)}`,
    count: formula`${lead}`,
    volume: whole('late volume'),
    from: formula`${figure('late from')}`,
    for: formula`${figure('late for')}`,
    month: formula`${figure('focus name')}`,
    serves: formula`${figure('serves')}`,
    instead: whole('catch-up volume'),
    planned: whole('average top'),
  };
  const say = (sentence: string) => fillFormula(sentence, values);
  const onTime = formula`IF(${lead}>0;${say(words.serves)};"${words.nothingLate}")`;
  const whatElse = formula`IF(${figure('catch-up volume')}>0;${say(words.otherwise)};"${words.outOfReach}")`;
  return formula`IF(${figure('late now')}<=1/1000;${onTime};IF(${lead}=1;${say(words.oneMonthLate)};${say(words.monthsLate)})&${whatElse})`;
}
