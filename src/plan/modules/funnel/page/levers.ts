/** The levers that can close the gap: what each is now, and which customers still to come it works on. */
import { formula, range } from '../../../formula';
import type { Formula } from '../../../plan';
import { isStream } from '../counts';
import type { Setting } from '../setting';

export type Lever = {
  readonly key: string;
  readonly label: Formula;
  readonly now: Formula;
  /** Customers of the open months that this lever still works on. */
  readonly worksOn: Formula;
  /** Those of them who are won in one month. */
  readonly worksOnIn: (column: string) => Formula;
  /** What they bring where that differs by month; undefined where every customer counts alike. */
  readonly brings?: Formula;
  readonly pattern: string;
  /** Each month's value so far. */
  readonly months: Formula;
  /** What it can never exceed. */
  readonly most?: Formula;
  /** Said in place of a judgement while `now` is 0, which is not known. */
  readonly unknown?: string;
};

/** What the outlook lacks; dust is none. */
export function missingMoney({ at }: Setting): Formula {
  const { total } = at.forecast;
  const lacks = formula`(${total('goal')}-${total('outlook')})`;
  return formula`IF(${lacks}>${total('goal')}/10^9+1/10^6;${lacks};0)`;
}

export function levers(setting: Setting): Lever[] {
  const { counts, valueFactor, text, at, stages, patterns } = setting;
  const { stageName } = at.assumptions;
  const {
    expected,
    actual,
    months,
    monthNumbers,
    monthsToCustomer,
    total,
    to,
    figure,
    at: onFunnel,
  } = at.funnel;
  const last = stages.length;
  const rateOf = (stage: number) => onFunnel(expected(stage), 'first');
  const below = (stage: number) =>
    stage === last ? formula`1` : formula`PRODUCT(${range(rateOf(stage + 1), rateOf(last))})`;
  const free = formula`SUMIFS(${months(expected(1))};${months('free')};1)`;
  /** Those who enter the stage in months not typed, and become customers in months that are open. */
  const stillEnter = (stage: number) => {
    const lead = monthsToCustomer(stage);
    const inTime = formula`${monthNumbers};">"&(${total('last closed')}-${lead});${monthNumbers};"<="&(${to('total')}-${lead})`;
    const entering = months(expected(stage));
    return formula`(SUMIFS(${entering};${inTime})-SUMIFS(${entering};${months(actual(stage))};">=0";${inTime}))*${below(stage)}`;
  };
  const worth = (key: string, worksOn: Formula) => ({
    worksOn,
    ...(isStream(counts) ? { brings: formula`${total(`brings ${key}`)}` } : {}),
  });
  /** Those who enter a stage in one month, as many months before they are won as the stage is from a customer. */
  const enteredFor = (stage: number, column: string, only: Formula) =>
    formula`SUMIFS(${months(expected(stage))};${monthNumbers};${at.funnel.from(column)}-${monthsToCustomer(stage)}${only})*${below(stage)}`;
  const open = formula`SUMIFS(${months(expected(last))};${at.funnel.closed};0)`;
  return [
    {
      key: 'volume',
      label: formula`${onFunnel('volume wanted', 'label')}`,
      now: formula`IF(${total('free')}>0;${free}/${total('free')};0)`,
      ...worth('volume', formula`${free}*${below(1)}`),
      worksOnIn: (column) => enteredFor(1, column, formula`;${months('free')};1`),
      pattern: setting.volume(1),
      months: formula`${months(actual(1))}`,
    },
    ...stages.slice(1).map((stage) => ({
      key: setting.at.keyed('rate')(stage),
      label: formula`${stageName(stage - 1)}&" → "&${stageName(stage)}`,
      now: formula`${rateOf(stage)}`,
      ...worth(setting.at.keyed('rate')(stage), stillEnter(stage)),
      worksOnIn: (column: string) => {
        const known = formula`;${months(actual(stage))};">=0"`;
        return formula`IF(${at.funnel.from(column)}>${total('last closed')};${enteredFor(stage, column, formula``)}-${enteredFor(stage, column, known)};0)`;
      },
      pattern: patterns.rate,
      months: formula`${months(setting.at.keyed('rate')(stage))}`,
      most: formula`1`,
    })),
    ...(counts === 'customers'
      ? []
      : [
          {
            key: 'deal',
            label: formula`"${text.plan.levers.deal}"`,
            now: formula`${at.assumptions.value}*${valueFactor}`,
            ...worth('deal', isStream(counts) ? open : formula`${figure('customers open')}`),
            worksOnIn: (column: string) =>
              formula`IF(${onFunnel('closed', column)}=1;0;${onFunnel(expected(last), column)})`,
            pattern: patterns.smallMoney,
            months: formula`${months('deal size')}`,
          },
        ]),
    {
      // A budget buys volume, at what a customer costs in the outlook.
      key: 'budget',
      label: formula`"${text.plan.levers.budget}"`,
      now: formula`IF(COUNTIFS(${at.forecast.closed};0)>0;${at.forecast.at('spend', 'to go')}/COUNTIFS(${at.forecast.closed};0);0)`,
      ...worth('volume', formula`${free}*${below(1)}`),
      worksOnIn: (column) => enteredFor(1, column, formula`;${months('free')};1`),
      pattern: patterns.money,
      months: formula`${at.forecast.months('spendActual')}`,
      unknown: text.plan.levers.noSpend,
    },
  ];
}
