/** One table of levers: what each is, what it alone would have to be for the goal and for the chance that is wanted. */
import { formula, range } from '../../../formula';
import { gap, type Part, rule, stack } from '../../../layout';
import type { StyleName } from '../../../look';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { heads, at as here, line, panel } from '../../../spine/page/frame';
import { isStream } from '../counts';
import { hasEvidence } from '../funnel-tab/choice';
import { leverCell } from '../funnel-tab/lever-table';
import { monthName } from '../funnel-tab/status';
import type { Setting } from '../setting';
import { type Lever, levers } from './levers';
import { threeDigitMoney, threeDigitsOf, timesIn100 } from './numbers';

const columns = { planned: 3, soFar: 4, forGoal: 5, change: 6, forChance: 7, reach: 8 } as const;

export function leverTable(setting: Setting): Part {
  const { answers, text, at } = setting;
  const words = text.plan.levers;
  const missing = at.funnel.figure('missing');
  const wanted = timesIn100(at.assumptions.wanted, answers.language);
  return stack([
    panel('levers', formula`IF(${missing}>0;"${words.closes}";"${words.moves}")`, note(setting)),
    heads('levers head', words.lever, [
      { value: words.planned },
      { value: words.soFar },
      { value: words.forGoal },
      { value: words.change },
      { formula: fillFormula(words.forChance, { wanted }) },
      { value: words.reach },
    ]),
    ...levers(setting).map((lever) => leverLine(setting, lever)),
    gap('levers gap', 10),
  ]);
}

/** Nothing is asked of anything while something is missing that the plan needs. */
function note(setting: Setting): Formula {
  const { answers, text, at } = setting;
  const { language } = answers;
  const words = text.plan.levers;
  const { figure } = at.funnel;
  const { start, wanted } = at.assumptions;
  const baseline = at.forecast.total('baseline');
  const gain = figure('today gain');
  const today = fillFormula(words.ifNothing, {
    money: setting.said(baseline),
    percent: formula`FIXED(100*${gain};0)`,
  });
  const isShort = formula`IF(ISNUMBER(${gain});${gain}>0;1=0)`;
  const missing = fillFormula(words.missing, {
    money: formula`${figure('missing said')}`,
    month: monthName(setting, formula`EDATE(${start};${figure('act')}-1)`),
  });
  const none = fillFormula(words.none, { wanted: timesIn100(wanted, language) });
  return formula`IF(${figure('state')}=0;"";IF(${isShort};${today};IF(${figure('missing')}>0;${missing};${none})))`;
}

function leverLine(setting: Setting, lever: Lever): Part {
  const { at, patterns } = setting;
  const row = `close ${lever.key}`;
  const [planned, forGoal, forChance, reach] = (['planned', 'forGoal', 'forChance', 'reach'] as const).map(
    (key) => here(row, columns[key]),
  ) as [CellRef, CellRef, CellRef, CellRef];
  const known = (value: Formula) =>
    formula`IF(AND(${at.funnel.figure('state')}>0;ISNUMBER(${planned}));${value};"")`;
  const { wanted, open } = {
    wanted: at.funnel.at('customers wanted', 'second'),
    open: at.funnel.figure('customers open'),
  };
  const works = lever.brings
    ? formula`AND(${planned}>0;${lever.brings}>1/10^9)`
    : formula`AND(${planned}>0;${lever.worksOn}>1/10^9)`;
  // In customers, or in so many of equal worth.
  const all = lever.brings ? formula`${lever.brings}/${at.funnel.figure('equal worth')}` : lever.worksOn;
  const surer = formula`MAX(0;${planned}*(1+(${wanted}-${open})/(${all})))`;
  const possible = lever.most ? formula`IF(${surer}>${lever.most};"–";${surer})` : shown(lever, surer);
  const isKnown = lever.unknown ? formula`IF(${lever.now}>0;${lever.now};"")` : lever.now;
  const pattern = patternOf(setting, lever);
  // In the margin: 1 where it was reached, −1 where it never was.
  const tone = { ...reach, column: 'right' };
  const toned = (condition: Formula, style: StyleName) => rule(range(reach, reach), () => condition, style);
  const { said, isReached } = reachOf(setting, lever, forGoal, forChance);
  const drawn = line(row, {
    label: { formula: labelOf(setting, lever) },
    figures: [
      { formula: isKnown, pattern },
      { formula: soFar(setting, lever), pattern },
      { formula: neededOf(lever, planned), style: 'computedStrong', pattern },
      {
        formula: formula`IF(ISNUMBER(${forGoal});${leverCell(sourceOf(lever), 'change')};"")`,
        pattern: patterns.gain,
      },
      { formula: known(formula`IF(${works};${possible};"–")`), pattern },
      { formula: formula`IF(${tone}=0;"";${said})`, style: 'reach' },
    ],
  });
  return {
    ...drawn,
    cells: [...drawn.cells, { at: tone, formula: isReached, style: 'unseen' }],
    rules: [toned(formula`${tone}>0`, 'good'), toned(formula`${tone}<0`, 'caution')],
  };
}

/** Money to three digits: nobody sets a price to the cent of a sum that was worked out. */
const shown = ({ key }: Lever, amount: Formula) =>
  key === 'deal' || key === 'budget' ? threeDigitsOf(amount) : amount;

/** Two long names have no room: then the second says which step it is. */
function labelOf(setting: Setting, { key, label }: Lever): Formula {
  const { at, stages } = setting;
  const stage = stages.slice(1).find((each) => setting.at.keyed('rate')(each) === key);
  if (stage === undefined) return label;
  const [from, into] = [at.assumptions.stageName(stage - 1), at.assumptions.stageName(stage)];
  return formula`IF(LEN(${from})+LEN(${into})>26;"";${from}&" ")&"→ "&${into}`;
}

const patternOf = ({ patterns, volume }: Setting, { key, pattern }: Lever) => {
  if (key === 'volume') return volume(1);
  return key.startsWith('rate') ? patterns.share : pattern;
};

/** A budget buys volume, at what a customer costs in the outlook. */
const sourceOf = ({ key }: Lever) => (key === 'budget' ? 'volume' : key);

function neededOf(lever: Lever, planned: CellRef): Formula {
  const source = sourceOf(lever);
  const [now, needed] = [leverCell(source, 'now'), leverCell(source, 'needed')];
  const amount = lever.key === 'budget' ? formula`${planned}*${needed}/${now}` : formula`${needed}`;
  return formula`IF(AND(ISNUMBER(${needed});ISNUMBER(${planned}));${shown(lever, amount)};"")`;
}

/** What it was in the months typed; nothing where none were. */
function soFar(setting: Setting, { key, months }: Lever): Formula {
  const { at, stages } = setting;
  const mean = formula`IF(COUNT(${months})>0;AVERAGE(${months});"")`;
  if (key === 'volume') return mean;
  if (key === 'budget')
    return formula`IF(COUNT(${months})>0;${threeDigitsOf(formula`AVERAGE(${months})`)};"")`;
  if (key === 'deal') {
    const [earned, goal] = [at.forecast.at('actual', 'to date'), at.forecast.at('original', 'to date')];
    const won = formula`SUMIFS(${at.funnel.months(at.funnel.actual(stages.length))};${at.funnel.closed};1)`;
    const mean = formula`${threeDigitsOf(formula`AVERAGE(${months})`)}`;
    if (isStream(setting.counts)) return formula`IF(COUNT(${months})>0;${mean};"")`;
    const each = formula`(${earned}-${goal}*${setting.existing})/${won}`;
    return formula`IF(COUNT(${months})>0;IF(${at.funnel.total('half')}=0;${threeDigitsOf(each)};${mean});"")`;
  }
  const stage = stages.find((each) => setting.at.keyed('rate')(each) === key)!;
  const { seenEntered, seenConverted } = at.assumptions;
  return formula`IF(SUM(${seenEntered(stage)})>0;SUM(${seenConverted(stage)})/SUM(${seenEntered(stage)});"")`;
}

/** Whether what is asked of it was ever reached: 1, −1, or 0 without evidence; and how that is said. */
function reachOf(setting: Setting, lever: Lever, forGoal: CellRef, forChance: CellRef) {
  const { text, answers } = setting;
  const { within, beyond } = text.plan.levers;
  if (lever.key === 'budget') return { isReached: formula`0`, said: formula`""` };
  const reached = leverCell(lever.key, 'reached');
  const written = () => {
    if (lever.key === 'volume') return formula`FIXED(${reached};0)`;
    if (lever.key === 'deal') return threeDigitMoney(reached, answers);
    return formula`FIXED(100*${reached};1)&"%"`;
  };
  const asked = formula`IF(ISNUMBER(${forGoal});${forGoal};${forChance})`;
  const isWithin = formula`${asked}<=${reached}*(1+1/10^9)`;
  return {
    isReached: formula`IF(${hasEvidence(setting, lever)};IF(ISNUMBER(${asked});IF(${isWithin};1;-1);0);0)`,
    said: formula`IF(${isWithin};"${within} ";"${beyond} ")&${written()}`,
  };
}
