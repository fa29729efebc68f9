/** What the Plan tab says, part by part: each sentence is one cell here, and the Plan tab joins them. */
import { formula, range } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import type { Cell, CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { foundBy } from '../../../spine/page/checks';
import { blockHead } from '../../../spine/timed';
import { hasExamples } from '../assumptions/widths';
import { isStock } from '../counts';
import { isIncomplete } from '../page/incomplete';
import { atLeast, percent, threeDigits, timesIn100 } from '../page/numbers';
import type { Setting } from '../setting';
import { states } from '../states';
import { oneOfFormula } from '../words/one-of-stage';
import { sentences } from '../words/sentences';
import { actions } from './actions';
import { counted, countedStage } from './counted';
import { funnel, at as here, stageLabel } from './frame';
import { monthName } from './status';
import { textRow } from './text-row';
import { chip, is, restsOnBelief, verdict, whatItTakes } from './verdict';

export function said(setting: Setting): Part {
  const { answers, text, at, stages, patterns } = setting;
  const words = text.plan.said;
  return stack([
    blockHead(funnel, setting, 'said', words.title),
    ...stages.map((stage): Part => {
      const row = at.funnel.inline(stage).row;
      return {
        rows: [track(row)],
        cells: [
          { at: here(row, 'label'), formula: stageLabel(setting, stage), style: 'how' },
          { at: here(row, 'first'), formula: inline(at.assumptions.stageName(stage)), style: 'computedText' },
          {
            at: at.funnel.inlineOne(stage),
            formula: oneOfFormula(at.funnel.inline(stage), answers.language),
            style: 'computedText',
          },
          ...asBuilt(setting, stage),
        ],
      };
    }),
    {
      rows: [track('state')],
      cells: [
        { at: here('state', 'label'), value: words.state, style: 'how' },
        { at: here('state', 'first'), formula: stateOf(setting), style: 'computed', pattern: patterns.plain },
      ],
      names: [{ name: 'state', range: range(here('state', 'first'), here('state', 'first')) }],
    },
    ...amounts(setting),
    textRow('what is missing', missing(setting, words.and, 2)),
    textRow('all that is missing', missing(setting, words.list, 4)),
    textRow('chip', chip(setting)),
    textRow('verdict', verdict(setting)),
    textRow('for the chance wanted', forChance(setting)),
    textRow('sure', sure(setting)),
    actions(setting),
  ]);
}

/**
 * The name that a stage was built with, and where it stands now: where names stand before others that were above them,
 * somebody has sorted the stages, and every rate is that of another step. A new name is no such thing.
 */
function asBuilt({ answers, at, stages, patterns }: Setting, stage: number): Cell[] {
  const { builtName, placeNow, outOfOrder } = at.funnel;
  const [built, place] = [builtName(stage), placeNow(stage)];
  const found = stages.reduceRight(
    (rest, other) => formula`IF(${at.assumptions.stageName(other)}=${built};${String(other)};${rest})`,
    formula`0`,
  );
  const above = range(placeNow(1), placeNow(Math.max(1, stage - 1)));
  const count = { style: 'computed', pattern: patterns.plain } as const;
  return [
    { at: built, value: answers.stages[stage - 1]!.name, style: 'how' },
    { at: place, formula: found, ...count },
    { at: outOfOrder(stage), formula: formula`IF(${place}>0;IF(${place}<MAX(${above});1;0);0)`, ...count },
  ];
}

/** A name with a small first letter, unless its second is a capital too, as in MQL. */
function inline(name: CellRef): Formula {
  const second = formula`MID(${name};2;1)`;
  return formula`IF(EXACT(${second};UPPER(${second}));${name}&"";LOWER(LEFT(${name};1))&MID(${name};2;LEN(${name})))`;
}

function stateOf({ at }: Setting): Formula {
  const { start } = at.assumptions;
  const isOver = formula`${at.funnel.figure('today')}>=EDATE(${start};${at.funnel.to('total')})`;
  const runs = formula`SUM(${at.forecast.closed})>0`;
  return formula`IF(${isIncomplete};${states.missing};IF(${isOver};${states.over};IF(${runs};${states.running};${states.fresh})))`;
}

/** Money as sentences and cards write it. */
function amounts({ counts, said: write, text, at }: Setting): readonly Part[] {
  const { goal } = at.assumptions;
  const { total } = at.forecast;
  const { figure } = at.funnel;
  const money = (key: string, amount: CellRef | Formula, typed?: true) => textRow(key, write(amount, typed));
  const slots = { amount: formula`${figure('goal said')}`, month: formula`${figure('last month')}` };
  return [
    money('goal said', goal, true),
    textRow(
      'goal in full',
      counts === 'customers'
        ? counted(slots.amount, text.plan.said.newCustomers)
        : fillFormula(text.plan.said.goal, slots),
    ),
    money('outlook said', total('outlook')),
    money('actual said', at.forecast.at('actual', 'to date'), true),
    money('missing said', at.funnel.figure('missing')),
    money('more said', formula`(${total('outlook')}-${total('goal')})`),
    // What is there at the end is not what is still to come.
    money('expected said', isStock(counts) ? total('outlook') : at.forecast.at('outlook', 'to go')),
    money(
      'needed said',
      isStock(counts)
        ? formula`${total('goal')}`
        : formula`MAX(0;${total('goal')}-${at.forecast.at('actual', 'to date')})`,
    ),
    money('low said', total('low')),
    money('high said', total('high')),
  ];
}

/** The first of what is missing, by name. */
function missing({ counts, at, text }: Setting, between: string, most: number): Formula {
  const { input } = at.assumptions;
  const { names } = text.plan.said;
  const gone: readonly (readonly [string, Formula])[] = [
    [names.goal, formula`(1-COUNTIFS(${input('goal')};">0"))`],
    ...(counts === 'customers'
      ? []
      : [[names.value, formula`(1-COUNTIFS(${input('value')};">0"))`] as const]),
    [names.start, formula`(1-COUNTIFS(${input('start')};">10000"))`],
    [names.rates, formula`IF(${foundBy('rates')}>0;1;0)`],
  ];
  return gone
    .map(([name, isGone], index) => {
      const before = gone.slice(0, index).reduce((sum, [, flag]) => formula`${sum}+${flag}`, formula`0`);
      return formula`IF(AND(${isGone}=1;${before}<${String(most)});IF(${before}>0;"${between}";"")&"${name}";"")`;
    })
    .reduce((all, part) => formula`${all}&${part}`);
}

/** What a month takes for the chance that is wanted, and how much more that is than planned. */
function forChance(setting: Setting): Formula {
  const { answers, text, at } = setting;
  const words = text.plan.said.sure;
  const { total, months, expected, figure } = at.funnel;
  const { wanted, start, replanFrom } = at.assumptions;
  const volume = at.funnel.at('volume wanted', 'second');
  const planned = formula`(SUMIFS(${months(expected(1))};${months('free')};1)/MAX(1;${total('free')}))`;
  const slots = {
    wanted: timesIn100(wanted, answers.language),
    volume: countedStage(setting, atLeast(volume), 1),
    month: monthName(setting, formula`EDATE(${start};${figure('act')}-1)`),
    percent: formula`IF(${planned}>0;FIXED(100*(${volume}/${planned}-1);0);"–")`,
  };
  const fill = (sentence: string) => fillFormula(sentence, slots);
  const runs = is(setting, 'running');
  const isEnough = formula`OR(${figure('chance')}>=${wanted};${volume}<=${planned}*(1+1/10^9))`;
  const tooLate = formula`IF(AND(${runs};${figure('chance')}<${wanted});"${words.tooLate}";"")`;
  const more = formula`IF(${runs};IF(${replanFrom}>0;${fill(words.moreReplanned)};${fill(words.moreFrom)});${fill(words.more)})`;
  return formula`IF(ISNUMBER(${volume});IF(${isEnough};${fill(words.enough)};${more});${tooLate})`;
}

function sure(setting: Setting): Formula {
  const { answers, text, at, stages } = setting;
  const words = text.plan.said.sure;
  const alike = sentences[answers.language];
  const { figure, at: onFunnel } = at.funnel;
  const { evidence, converted, seenConverted, replanFrom, came } = at.assumptions;
  const last = stages.length;
  const won = formula`SUM(${converted(last)};${seenConverted(last)})`;
  const count = formula`FIXED(${won};0)`;
  const times = timesIn100(figure('chance'), answers.language);
  const wanted = formula`${figure('for the chance wanted')}`;
  const examples = hasExamples(setting)
    ? formula`IF(${foundBy('examples')}>0;${fillFormula(words.examples, { count: formula`FIXED(${foundBy('examples')};0)` })};"")`
    : formula`""`;
  const isMissing = formula`${fillFormula(words.missing, { list: formula`${figure('all that is missing')}` })}&${examples}`;
  const counts = fillFormula(words.counts, {
    times,
    customers: formula`IF(${won}<30;${counted(count, { one: alike.oneCustomer, many: alike.fewCustomers })};${fillFormula(alike.knownCustomers, { count })})`,
    least: threeDigits(formula`${onFunnel('need range', 'first')}`),
    most: threeDigits(formula`${onFunnel('need range', 'second')}`),
  });
  const ifTheyHold = fillFormula(words.fresh, { times });
  const isBelieved = restsOnBelief(setting);
  // The first line speaks of the rates then, and what the goal takes comes here.
  const believed = isBelieved
    ? formula`IF(${isBelieved};${whatItTakes(setting)}&" "&${ifTheyHold};${ifTheyHold}&${wanted})`
    : formula`${ifTheyHold}&${wanted}`;
  const unstarted = formula`IF(AND(COUNT(${evidence})>0;${figure('spread')}>0);${counts};${believed})`;
  const { months, monthNumbers } = at.forecast;
  const asked = isStock(setting.counts)
    ? formula`SUMIFS(${months('original')};${monthNumbers};${replanFrom}-1)`
    : formula`SUMIFS(${months('original')};${monthNumbers};"<"&${replanFrom})`;
  const replanned = fillFormula(words.replanned, {
    month: formula`${figure('replan month')}`,
    share: formula`IF(${asked}>0;${percent(formula`(${came}/${asked})`)};"–")`,
  });
  const running = formula`IF(${replanFrom}>0;${replanned};"")&${fillFormula(words.times, { times })}&${wanted}`;
  const over = fillFormula(words.over, { month: formula`${figure('last month')}` });
  return formula`IF(${is(setting, 'missing')};${isMissing};IF(${is(setting, 'fresh')};${unstarted};IF(${is(setting, 'over')};${over};${running})))`;
}
