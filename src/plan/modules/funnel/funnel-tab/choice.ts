/** The month to act in, whether a lever is worth naming, and the step at which most was lost. */
import { formula, range } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import type { Formula } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import { type Lever, levers, missingMoney } from '../page/levers';
import type { Setting } from '../setting';
import { figure, funnel, at as here } from './frame';
import { leverCell } from './lever-table';

/** Of fewer cases nothing is said by itself. */
const tooFew = '10';

/** Of a sum of whole cases, what one in twenty falls short by: 1.64 standard deviations. */
const rareDeviations = formula`164/100`;

/** As the table of levers has them: the last step first, then volume and deal size. A budget is volume in money. */
export function leversInOrder(setting: Setting): readonly (Lever & { readonly stage?: number })[] {
  const all = levers(setting);
  const of = (key: string) => all.find((lever) => lever.key === key)!;
  const steps = setting.stages
    .slice(1)
    .reverse()
    .map((stage) => ({ ...of(setting.at.keyed('rate')(stage)), stage }));
  return [...steps, of('volume'), ...all.filter(({ key }) => key === 'deal')];
}

export function choice(setting: Setting): Part {
  const { text, at, patterns, stages } = setting;
  const words = text.plan.said.choice;
  const order = leversInOrder(setting);
  const keys = range(leverCell(order[0]!.key, 'key'), leverCell(order[order.length - 1]!.key, 'key'));
  const { figure: of, to, total, months } = at.funnel;
  const steps = stages.slice(1);
  const [first, last] = [steps[0]!, steps[steps.length - 1]!].map((stage) => lostRow(setting, stage));
  const lost = range(here(first!, 'third'), here(last!, 'third'));
  const count = { pattern: patterns.plain };
  return stack([
    blockHead(funnel, setting, 'choice', words.title),
    timedRow(funnel, setting, {
      key: 'to type',
      label: words.toType,
      labelStyle: 'how',
      pattern: patterns.count,
      month: (column) =>
        formula`IF(AND(${at.funnel.from(column)}<=${of('past')};OR(${here('closed', column)}=0;COUNT(${here(at.funnel.actual(1), column)})=0));1;0)`,
      total: () => formula`SUM(${months('to type')})`,
    }),
    figure(
      'first to type',
      words.toTypeFirst,
      formula`IF(COUNTIFS(${months('to type')};1)=0;0;MATCH(1;${months('to type')};0))`,
      count,
    ),
    figure(
      'act',
      words.act,
      formula`MAX(1;MIN(${to('total')};MAX(${of('focus')};${total('last closed')}+1)))`,
      count,
    ),
    figure('missing', text.plan.said.bridge.value, missingMoney(setting), { pattern: patterns.goal }),
    // Five in a hundred beyond what was ever reached is no plan.
    figure('beyond', words.beyond, formula`IF(COUNT(${keys})=0;1;IF(MIN(${keys})>=50;1;0))`, count),
    blockHead(funnel, setting, 'lost', words.lost, [words.lost, words.deviations]),
    ...steps.map((stage) => lostAt(setting, stage)),
    figure('most lost', words.most, formula`IF(COUNT(${lost})=0;0;MATCH(MAX(${lost});${lost};0))`, count),
  ]);
}

export const lostRow = ({ at }: Setting, stage: number) => at.keyed('lost')(stage);

/** What a step fell short of its planned rate, in customers, where that is hardly chance. */
function lostAt(setting: Setting, stage: number): Part {
  const { at, patterns } = setting;
  const { seenEntered, seenConverted, rateTyped } = at.assumptions;
  const row = lostRow(setting, stage);
  const cases = formula`SUM(${seenEntered(stage)})`;
  const won = formula`SUM(${seenConverted(stage)})`;
  const planned = formula`MIN(1;MAX(0;SUM(${rateTyped(stage)})))`;
  const short = formula`(${cases}*${planned}-${won})`;
  const [lost, deviation] = [here(row, 'first'), here(row, 'second')];
  const look = { style: 'computed', pattern: patterns.exact };
  const rate = { style: 'computed', pattern: patterns.rate };
  return {
    rows: [track(row)],
    cells: [
      { at: here(row, 'label'), formula: stepName(setting, stage), style: 'how' },
      { at: lost, formula: formula`${short}*${at.funnel.become(stage)}`, ...look },
      { at: deviation, formula: formula`SQRT(MAX(0;${cases}*${planned}*(1-${planned})))`, ...look },
      {
        at: here(row, 'third'),
        formula: formula`IF(AND(${cases}>=${tooFew};${short}>${rareDeviations}*${deviation};${lost}>0);${lost};"")`,
        ...look,
      },
      { at: here(row, 'fourth'), formula: formula`IF(${cases}>0;${won}/${cases};0)`, ...rate },
      { at: here(row, 'total'), formula: planned, ...rate },
    ],
  };
}

/** Two long names have no room in a sentence: then the second says which step it is. */
function stepName({ at }: Setting, stage: number): Formula {
  const [from, into] = [at.funnel.inline(stage - 1), at.funnel.inline(stage)];
  return formula`IF(LEN(${from})+LEN(${into})>24;"";${from}&" ")&"→ "&${into}`;
}

/** Whether anything was seen of a lever: typed months of the plan, or counts of the past. */
export function hasEvidence(setting: Setting, { key, months }: Lever): Formula {
  const { at, stages } = setting;
  const stage = stages.slice(1).find((each) => setting.at.keyed('rate')(each) === key);
  if (stage === undefined) {
    const known = key === 'deal' ? formula`${at.funnel.months('well seen deal')}` : months;
    return formula`COUNT(${known})>0`;
  }
  return formula`SUM(${at.assumptions.entered(stage)};${at.assumptions.seenEntered(stage)})>0`;
}
