/** If nothing changes, in words: where the baseline lands, and how far that is from the goal and from the outlook. */
import { formula } from '../../../formula';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { moneyWritten } from '../page/numbers';
import type { Setting } from '../setting';

export const ifNothingChanges = (setting: Setting): Formula =>
  formula`${said(setting)}&${typedSince(setting)}`;

/** Says when months were typed that the baseline does not know yet. */
function typedSince({ text, at }: Setting): Formula {
  const { start, stamp } = at.assumptions;
  const lastTyped = at.funnel.total('last closed');
  const lastRead = stamp('last', 'mean');
  const isNews = formula`AND(ISNUMBER(${lastRead});${lastTyped}>0;EDATE(${start};${lastTyped}-1)>${lastRead})`;
  return formula`IF(${isNews};" ${text.plan.nothingChanges.since}";"")`;
}

/** The sentence names the gap between goal, baseline and outlook. */
function said({ answers, counts, half, text, at, said: write }: Setting): Formula {
  const words = text.plan.nothingChanges;
  const { total } = at.forecast;
  const [goal, outlook, baseline] = [total('goal'), total('outlook'), total('baseline')];
  const money = (amount: CellRef | Formula) =>
    counts === 'customers' ? write(amount) : moneyWritten(amount, answers);
  const [low, high] = [total('baselineLow'), total('baselineHigh')];
  const lands = fillFormula(words.lands, { baseline: money(baseline) });
  const between = fillFormula(words.between, { low: money(low), high: money(high) });
  // What never varied has no range.
  const where = formula`${lands}&IF(${high}-${low}>=1;${between};"")`;
  const short = fillFormula(words.short, { gap: money(formula`(${goal}-${baseline})`), goal: money(goal) });
  const difference = formula`ABS(${outlook}-${baseline})`;
  const compared = (sentence: string) =>
    fillFormula(sentence, { outlook: money(outlook), difference: money(difference) });
  const plan = formula`IF(${difference}<${half};"";IF(${outlook}>${baseline};${compared(words.more)};${compared(words.less)}))`;
  return formula`IF(ISNUMBER(${baseline});${where}&IF(${goal}>0;IF(${goal}>${baseline};${short};"${words.makesGoal}")&${plan};".");"${words.none}")`;
}
