/** What each stage must bring, and what it brought. */
import { formula, range } from '../../../formula';
import { gap, type Part, stack } from '../../../layout';
import type { Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { heads, at as here, line, panel } from '../../../spine/page/frame';
import { monthName } from '../funnel-tab/status';
import { grades } from '../grades';
import type { Setting } from '../setting';

export function stageTable(setting: Setting): Part {
  const { text, at, stages } = setting;
  const words = text.plan.stageTable;
  const { start } = at.assumptions;
  const month = monthName(setting, formula`EDATE(${start};${at.funnel.figure('act')}-1)`);
  return stack([
    panel('stages', words.title, toDate(setting)),
    heads('stages head', text.stage, [
      { value: words.ratePlanned },
      { value: words.rateSoFar },
      { value: text.wholePlan },
      { formula: fillFormula(words.needs, { month }) },
      { value: words.came },
      { value: words.ofNeed },
    ]),
    ...stages.map((stage) => stageRow(setting, stage)),
    {
      rows: [],
      cells: [],
      rules: grades(range(here(at.keyed('stage')(1), 8), here(at.keyed('stage')(stages.length), 8))),
    },
    gap('stages gap', 10),
  ]);
}

/** Which months “so far” and “to date” count. */
function toDate(setting: Setting): Formula {
  const { text, at } = setting;
  const { title: _, toDate, yet } = text.plan.stageTable;
  const { start } = at.assumptions;
  const lastTyped = at.funnel.total('last closed');
  const last = monthName(setting, formula`EDATE(${start};${lastTyped}-1)`);
  const first = formula`${at.funnel.figure('first month')}`;
  const months = formula`IF(${lastTyped}>1;${first}&" – "&${last};${first})`;
  return formula`IF(${lastTyped}>0;${fillFormula(toDate, { months })};"${yet}")`;
}

function stageRow(setting: Setting, stage: number): Part {
  const { at, stages, patterns } = setting;
  const { rate, rounding, stageName, seenEntered, seenConverted } = at.assumptions;
  const { needed, attained, actual, total, months, monthNumbers, figure } = at.funnel;
  const isLast = stage === stages.length;
  const row = at.keyed('stage')(stage);
  const [labelStyle, style] = isLast ? ['keyLabel', 'key'] : ['label', 'computed'];
  /** Whole numbers at every stage: each rounded up from its own exact need, never from another's. */
  const whole = (exact: Formula) => formula`IF(${rounding}=3;ROUNDUP(ROUND(${exact};6);0);${exact})`;
  const inFocus = formula`SUMIFS(${months(needed(stage))};${monthNumbers};${figure('act')})`;
  const isTyped = formula`COUNT(${months(actual(stage))})>0`;
  const seen = formula`SUM(${seenEntered(stage)})`;
  return line(row, {
    label: { formula: formula`${stageName(stage)}&""` },
    labelStyle,
    style,
    figures: [
      stage === 1 ? {} : { formula: formula`${rate(stage)}`, pattern: patterns.rate },
      stage === 1
        ? {}
        : {
            formula: formula`IF(${seen}>0;SUM(${seenConverted(stage)})/${seen};"")`,
            pattern: patterns.share,
          },
      { formula: whole(formula`${total(needed(stage))}`), pattern: setting.wholePlan(stage) },
      { formula: whole(inFocus), pattern: setting.volume(stage) },
      { formula: formula`IF(${isTyped};${total(actual(stage))};"")`, pattern: patterns.count },
      {
        formula: formula`IF(ISNUMBER(${total(attained(stage))});${total(attained(stage))};"")`,
        pattern: patterns.percent,
      },
    ],
  });
}
