/** Where we stand: seven questions with one word each; where the plan knows the answer, its word stands beside. */
import { formula } from '../../formula';
import { type Part, rule, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { type BlockLine, bar, heads, line } from '../../spine/tab-frame/frame';
import { ownerAccepts, ownerFault } from '../../spine/tab-frame/owner';
import { type Column, table } from '../../spine/tab-frame/table';
import { answers, places } from './places';
import type { Setting } from './setting';

const { standing: questions } = places;

/** Points that need somebody and have nobody. */
export const alone = formula`SUM(${questions.column('own')})`;

const given = (answer: (typeof answers)[number]): Formula =>
  formula`FIXED(COUNTIFS(${questions.column('how')};${places.answer(answer)});0)`;

export function standing(setting: Setting): Part {
  const { shape, text, common, basis } = setting;
  const { standing: words } = text;
  const said: BlockLine = {
    teaches: formula`"${words.teach}"`,
    filled: formula`COUNTA(${questions.column('how')})`,
    reports: fillFormula(words.report, {
      good: given('good'),
      watch: given('watch'),
      act: given('act'),
      alone: formula`FIXED(${alone};0)`,
    }),
    fault: alone,
  };
  const written = (name: string): Column => ({
    name,
    holds: 'typed',
    accepts: { unit: 'text' },
    style: 'inputWrap',
  });
  return stack([
    bar(shape, 'standing', words.title),
    line(shape, 'standing', said),
    heads(shape, 'standing', words.heads),
    table(
      questions,
      {
        what: { formula: (_, row) => formula`"${words.questions[row - 1]!}"`, style: 'label' },
        how: {
          name: 'standing',
          holds: 'typed',
          accepts: { unit: 'choice', from: places.answers, strict: true },
          message: common.tab.choice,
        },
        why: written('standing_why'),
        change: written('standing_do'),
        owner: { name: 'standing_owner', holds: 'typed', accepts: ownerAccepts, message: common.tab.owner },
        plan: { formula: (_, row) => fromPlan(setting, row), style: 'how' },
        own: {
          formula: (at) =>
            ownerFault(basis, formula`IF(${at('how')}=${places.answer('act')};"!";"")`, at('owner')),
          style: 'helper',
          pattern: patterns.count,
        },
      },
      34,
    ),
    looks,
  ]);
}

const looks: Part = {
  rows: [],
  cells: [],
  rules: (['good', 'caution', 'wrong'] as const).map((look, index) =>
    rule(questions.column('how'), (cell) => formula`${cell}=${places.answer(answers[index]!)}`, look),
  ),
};

/** What the plan itself would answer; nothing where it cannot know, or before a month is closed. */
function fromPlan({ attained: { soFar, closed }, kpis }: Setting, row: number): Formula {
  const { answer, field } = places;
  if (row === 1)
    return formula`IF(AND(SUM(${closed})>0;ISNUMBER(${soFar}));IF(${soFar}>=1;${answer('good')};IF(${soFar}>=9/10;${answer('watch')};${answer('act')}));"")`;
  if (row === 2 && kpis) {
    const judged = formula`(${kpis.on}+${kpis.close}+${kpis.off})`;
    return formula`IF(${judged}=0;"";IF(${kpis.on}/${judged}>=3/4;${answer('good')};IF(${kpis.on}/${judged}>=1/2;${answer('watch')};${answer('act')})))`;
  }
  if (row === 5) {
    const [strengths, weaknesses] = [field('strengths'), field('weaknesses')];
    return formula`IF(COUNTA(${strengths})+COUNTA(${weaknesses})=0;"";IF(AND(COUNTA(${strengths})>=3;COUNTA(${weaknesses})>=3);${answer('good')};${answer('watch')}))`;
  }
  return formula`""`;
}
