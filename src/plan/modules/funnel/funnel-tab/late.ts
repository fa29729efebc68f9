/** The one sentence on time: what is decided already and what that takes, or which month today's work serves. */
import { formula } from '../../../formula';
import type { Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { written } from '../page/numbers';
import type { Setting } from '../setting';
import { leverCell } from './lever-table';

export function late(setting: Setting): Formula {
  return formula`IF(${setting.at.funnel.figure('running')}=1;${whileRunning(setting)};${beforeTheStart(setting)})`;
}

/** What should exist before the first month, and what it takes where it does not. */
function beforeTheStart({ text, at, stages }: Setting): Formula {
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

/** The months until what enters now is a customer come from what is in the funnel; no month before the plan is named. */
function whileRunning({ text, at, stages }: Setting): Formula {
  const words = text.funnel.time;
  const { figure, monthsToCustomer, to } = at.funnel;
  const lead = monthsToCustomer(1);
  const [now, needed] = [leverCell('volume', 'now'), leverCell('volume', 'needed')];
  const values = {
    top: formula`${at.assumptions.stageName(1)}`,
    customers: formula`${at.assumptions.stageName(stages.length)}`,
    months: formula`${figure('decided for')}`,
    decided: written(figure('decided')),
    asked: written(figure('asked')),
    month: formula`${figure('open name')}`,
    serves: formula`${figure('open serves')}`,
    instead: formula`FIXED(${needed};0)`,
    planned: formula`FIXED(${now};0)`,
  };
  const say = (sentence: string) => fillFormula(sentence, values);
  const short = formula`${say(words.short)}&IF(ISNUMBER(${needed});${say(words.instead)};"")`;
  const isTooLate = formula`${figure('first open')}+${lead}>${to('total')}`;
  return formula`IF(${lead}=0;"${words.nothingLate}";IF(${figure('late now')}>1/1000;${short};IF(${isTooLate};${say(words.afterThePlan)};${say(words.untilThen)})))`;
}
