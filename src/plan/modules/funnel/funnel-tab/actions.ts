/** The one thing to do this month, and why it can be done. The first kind that holds is said. */
import { formula, range } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { about, percent, threeDigitMoney, timesIn100, toBring } from '../page/numbers';
import type { Setting } from '../setting';
import { states } from '../states';
import { leversInOrder, lostRow } from './choice';
import { countedStage, moreOfStage } from './counted';
import { at as here } from './frame';
import { leverCell } from './lever-table';
import { monthName, monthOfPlan } from './status';
import { textRow } from './text-row';

type Said = { readonly action: Formula; readonly why: Formula };

export function actions(setting: Setting): Part {
  const { at } = setting;
  const levers = leversInOrder(setting);
  const place = (kind: string, key: string) => here(`${kind} ${key}`, 'first');
  const texts = levers.map((lever) => ({ key: lever.key, ...ofLever(setting, lever) }));
  const down = (kind: string) => range(place(kind, texts[0]!.key), place(kind, texts[texts.length - 1]!.key));
  const chosen = (kind: string) => formula`INDEX(${down(kind)};${at.funnel.figure('lever chosen')};1)`;
  const cases = kinds(setting);
  const choose = (of: keyof Said): Formula => {
    const { missing, data, late, fresh, over, short, rePlan, surer, ahead } = cases;
    const { figure, at: onFunnel } = at.funnel;
    const isState = (state: keyof typeof states) => formula`${figure('state')}=${states[state]}`;
    const noLever = formula`OR(${figure('lever chosen')}=0;${figure('beyond')}=1)`;
    const isUnsure = formula`AND(${figure('chance')}<${at.assumptions.wanted};ISNUMBER(${onFunnel('volume wanted', 'second')}))`;
    const isShort = formula`AND(${figure('late now')}>1/1000;ISNUMBER(${leverCell('volume', 'needed')}))`;
    const runs = formula`IF(${figure('missing')}>0;IF(${isShort};${short[of]};IF(${noLever};${rePlan[of]};${chosen(`${of} of`)}));IF(${isUnsure};${surer[of]};${ahead[of]}))`;
    const fromStart = formula`IF(${figure('late now')}>1/1000;${late[of]};${fresh[of]})`;
    return formula`IF(${isState('missing')};${missing[of]};IF(${figure('first to type')}>0;${data[of]};IF(${isState('over')};${over[of]};IF(${isState('fresh')};${fromStart};${runs}))))`;
  };
  return stack([
    textRow('act day', dayName(setting, formula`${figureOf(setting, 'act')}`)),
    ...texts.map(({ key, action }) => textRow(`action of ${key}`, action)),
    ...texts.map(({ key, why }) => textRow(`why of ${key}`, why)),
    textRow('most lost said', mostLost(setting)),
    textRow('action', choose('action')),
    textRow('why', choose('why')),
  ]);
}

const figureOf = ({ at }: Setting, row: string) => at.funnel.figure(row);

/** The last day of a month of the plan. */
function dayName(setting: Setting, month: Formula): Formula {
  const { start } = setting.at.assumptions;
  const last = formula`(EDATE(${start};${month})-1)`;
  const name = monthName(setting, last);
  return fillFormula(setting.text.plan.said.day, { day: formula`DAY(${last})`, month: name });
}

/** Two rates beside each other: whole per cents, with a decimal where they would read alike or are small. */
function rates(one: CellRef | Formula, other: CellRef | Formula): readonly [Formula, Formula] {
  const decimals = formula`IF(OR(ROUND(100*${one};0)=ROUND(100*${other};0);${one}<1/10;${other}<1/10);1;0)`;
  const write = (rate: CellRef | Formula) => formula`FIXED(100*${rate};${decimals})&"%"`;
  return [write(one), write(other)];
}

const nearest = (count: CellRef | Formula) => formula`FIXED(${count};0)`;

function kinds(setting: Setting) {
  const { text, at, answers } = setting;
  const { action, why } = text.plan.said;
  const { figure, inline, needed, months, monthNumbers, total, attained, at: onFunnel } = at.funnel;
  const { input, wanted } = at.assumptions;
  const say = (of: string, slots: Readonly<Record<string, Formula>>) => fillFormula(of, slots);
  const plain = (sentence: string) => formula`"${sentence}"`;
  const inMonth = (row: string) => formula`SUMIFS(${months(row)};${monthNumbers};${figure('act')})`;
  const need = inMonth(needed(1));
  const needOfSecond = inMonth(needed(2));
  const day = formula`${figure('act day')}`;
  const top = formula`${inline(1)}`;
  const monthOf = (number: Formula) => monthOfPlan(setting, number);
  const value = setting.counts === 'customers' ? formula`1` : formula`COUNTIFS(${input('value')};">0")`;
  const onlyRates = formula`IF(COUNTIFS(${input('goal')};">0")+${value}+COUNTIFS(${input('start')};">10000")=3;2;1)`;
  const last = setting.stages.length;
  const shares = range(total(attained(1)), total(attained(last)));
  const names = range(onFunnel(attained(1), 'label'), onFunnel(attained(last), 'label'));
  const least = formula`MIN(${shares})`;
  const isBehind = formula`IF(COUNT(${shares})>0;${least}<1;1=0)`;
  const isAbove = formula`${at.forecast.total('outlook')}-${at.forecast.total('goal')}>${at.forecast.total('goal')}/10^9+${setting.half}`;
  const chosenLever = formula`MAX(1;${figure('lever chosen')})`;
  const order = leversInOrder(setting).map(({ key }) => key);
  const changes = range(leverCell(order[0]!, 'change'), leverCell(order[order.length - 1]!, 'change'));
  return {
    missing: {
      action: say(action.missing, { block: onlyRates, list: formula`${figure('what is missing')}` }),
      why: plain(why.missing),
    },
    data: {
      action: say(action.data, { month: monthOf(formula`MAX(1;${figure('first to type')})`) }),
      why: plain(why.data),
    },
    late: {
      action: say(action.late, {
        top,
        months: formula`${figure('late from')}`,
        volume: toBring(figure('late volume')),
      }),
      why: formula`"${why.late}"&IF(${figure('catch-up volume')}>0;${say(why.lateInstead, {
        instead: toBring(figure('catch-up volume')),
        planned: nearest(figure('average top')),
      })};"")`,
    },
    fresh: {
      action: say(action.fresh, {
        volume: countedStage(setting, toBring(need), 1),
        second: countedStage(setting, nearest(formula`IF(${needOfSecond}>0;MAX(1;${needOfSecond});0)`), 2),
        day,
      }),
      why: plain(why.fresh),
    },
    over: { action: plain(action.over), why: plain(why.over) },
    short: {
      action: formula`${here('action of volume', 'first')}`,
      why: say(why.short, {
        customers: formula`${at.assumptions.stageName(last)}`,
        months: formula`${figure('decided for')}`,
        decided: about(figure('decided')),
        asked: about(figure('asked')),
      }),
    },
    rePlan: {
      action: say(action.rePlan, { month: monthOf(formula`${figure('act')}`) }),
      why: formula`IF(${figure('lever chosen')}=0;"${why.noneInTime}";${say(why.rePlan, {
        percent: formula`FIXED(100*INDEX(${changes};${chosenLever};1);0)`,
      })})`,
    },
    surer: {
      action: say(action.volume, {
        volume: countedStage(setting, toBring(onFunnel('volume wanted', 'second')), 1),
        day,
        planned: nearest(need),
      }),
      why: say(why.surer, {
        wanted: timesIn100(wanted, answers.language),
        times: timesIn100(figure('chance'), answers.language),
      }),
    },
    ahead: {
      action: say(action.ahead, { volume: countedStage(setting, toBring(need), 1), day }),
      why: formula`IF(${isBehind};${say(why.behind, {
        stage: formula`INDEX(${names};MATCH(${least};${shares};0);1)`,
        share: percent(least),
      })};IF(${isAbove};${say(why.ahead, { more: formula`${figure('more said')}` })};"${why.onGoal}"))`,
    },
  };
}

type Lever = ReturnType<typeof leversInOrder>[number];

function ofLever(setting: Setting, lever: Lever): Said {
  const { text, at, answers } = setting;
  const words = text.plan.said;
  const [now, needed, reached] = (['now', 'needed', 'reached'] as const).map((column) =>
    leverCell(lever.key, column),
  ) as [CellRef, CellRef, CellRef];
  const day = formula`${at.funnel.figure('act day')}`;
  const ifChosen = (content: Formula) => formula`IF(ISNUMBER(${needed});${content};"")`;
  if (lever.stage !== undefined) return ofRate(setting, lever, lever.stage);
  if (lever.key === 'volume') {
    const soFar = at.funnel.total(at.funnel.attained(1));
    return {
      action: ifChosen(
        fillFormula(words.action.volume, {
          volume: countedStage(setting, toBring(needed), 1),
          day,
          planned: nearest(now),
        }),
      ),
      why: formula`IF(ISNUMBER(${soFar});${fillFormula(words.why.volume, {
        share: percent(soFar),
        top: formula`${at.funnel.inline(1)}`,
      })};"${words.why.dealUnknown}")`,
    };
  }
  const money = (amount: CellRef) => threeDigitMoney(amount, answers);
  return {
    action: ifChosen(fillFormula(words.action.deal, { before: money(now), value: money(needed) })),
    why: formula`IF(COUNT(${lever.months})>0;${fillFormula(words.why.deal, { value: money(reached) })};"${words.why.dealUnknown}")`,
  };
}

/** No fraction of a customer is asked for: where a month's share is below one, that of all months still in time. */
function ofRate(setting: Setting, { key }: Lever, stage: number): Said {
  const { text, at, stages } = setting;
  const { action: words, why } = text.plan.said;
  const { expected, inline, months, monthNumbers, figure, monthsToCustomer, to, at: onFunnel } = at.funnel;
  const isLast = stage === stages.length;
  const [now, needed, change, reached] = (['now', 'needed', 'change', 'reached'] as const).map((column) =>
    leverCell(key, column),
  ) as [CellRef, CellRef, CellRef, CellRef];
  const planned = formula`SUMIFS(${months(expected(stage))};${monthNumbers};${figure('act')})`;
  const rateOf = (each: number) => onFunnel(expected(each), 'first');
  const below = isLast ? formula`1` : formula`PRODUCT(${range(rateOf(stage + 1), rateOf(stages.length))})`;
  const [rate, before] = rates(needed, now);
  const inAll = formula`IF(${below}>0;${leverCell(key, 'worksOn')}*${change}/${below};0)`;
  const slots = { rate, before };
  const monthly = fillFormula(isLast ? words.rateLast : words.rate, {
    ...slots,
    day: formula`${figure('act day')}`,
    need: countedStage(setting, toBring(formula`${planned}*(1+${change})`), stage),
    planned: nearest(planned),
  });
  const wholeSlots = {
    ...slots,
    above: formula`${inline(stage - 1)}`,
    count: moreOfStage(setting, toBring(inAll), stage),
    day: dayName(setting, formula`(${to('total')}-${monthsToCustomer(stage)})`),
  };
  const whole = fillFormula(isLast ? words.inAllLast : words.inAll, wholeSlots);
  const [limit] = rates(reached, reached);
  return {
    action: formula`IF(ISNUMBER(${needed});IF(${planned}*${change}>=1;${monthly};${whole});"")`,
    why: formula`${fillFormula(why.reached, { rate: formula`IF(${reached}<1/10;${limit};FIXED(100*${reached};0)&"%")` })}&${figure('most lost said')}`,
  };
}

function mostLost(setting: Setting): Formula {
  const { text, at, stages } = setting;
  const most = at.funnel.figure('most lost');
  const [first, last] = [lostRow(setting, 2), lostRow(setting, stages.length)];
  const of = (column: string) =>
    formula`INDEX(${range(here(first, column), here(last, column))};MAX(1;${most});1)`;
  const [rate, planned] = rates(of('fourth'), of('total'));
  return formula`IF(${most}=0;"";${fillFormula(text.plan.said.why.lost, { step: of('label'), rate, planned })})`;
}
