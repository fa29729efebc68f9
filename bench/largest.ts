/** What the largest plan costs a spreadsheet, against the Growth plan of a year: its first calculation, and an edit of the goal. */
import { buildPlan } from '../src/plan/build';
import { inputsOf } from '../src/plan/inputs';
import type { Plan } from '../src/plan/plan';
import { templateOf } from '../src/plan/templates/templates';
import { askedAnswers } from '../test/plan/asked-answers';
import { built } from '../test/plan/built';
import { cpuSeconds, type Figure } from './print';

const largest = () => {
  const complete = templateOf('complete');
  return buildPlan(askedAnswers(complete, { months: 36, modules: complete.offered }));
};

function costs(plan: Plan) {
  const sheet = built(plan);
  const goal = inputsOf(plan.tabs).find(({ name }) => name === 'goal')!.range.from;
  const outlook = plan.names.find(({ name }) => name === 'outlook')!.range.from;
  const first = cpuSeconds(() => {
    sheet.workbook.batch((dispatch) => dispatch('EVALUATE_CELLS', {}));
    return sheet.value(outlook);
  }, 5);
  let typed = sheet.number(goal);
  const edit = cpuSeconds(() => {
    typed += 1000;
    sheet.fill([[goal, typed]]);
    return sheet.value(outlook);
  }, 5);
  sheet.close();
  return { first, edit };
}

export function largestFigures(): Figure[] {
  const [usual, large] = [costs(buildPlan(askedAnswers(templateOf('growth')))), costs(largest())];
  const beside = (what: 'first' | 'edit') => `${(large[what] / usual[what]).toFixed(1)} ×`;
  return [
    { what: 'Growth plan of 12 months, calculated whole', is: `${usual.first.toFixed(3)} s` },
    { what: '  Complete plan of 36, everything ticked', is: beside('first') },
    { what: 'an edit of the goal in the Growth plan', is: `${usual.edit.toFixed(3)} s` },
    { what: '  in that Complete plan', is: beside('edit') },
  ];
}
