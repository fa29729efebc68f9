/** Answers on their way to a plan in the spreadsheet. Nothing else in this room knows how a plan is made. */
import { withExample, withInputs } from '../carry/template-inputs';
import { compile } from '../compile/compile';
import { withStrips } from '../compile/keys';
import { placeInto } from '../compile/placement';
import { findBuild } from '../compile/plans';
import { describe } from '../compile/record';
import { parseAnswers, buildPlan as planOf } from '../plan/build';
import { exampleContent } from '../plan/examples/content/content';
import { namesOf } from '../plan/inputs';
import type { Plan } from '../plan/plan';
import { withOwner } from '../plan/spine/people/owner';
import { templateInputs } from '../plan/template-text';
import { writeFirst } from './attempts';
import { checked, typed } from './border';
import type { Built } from './contract/plans';
import { Failure } from './faults';
import { alone } from './lock';
import { readOutline } from './spreadsheet';
import { summaryOf } from './summary';

/**
 * One read and one write, and one write more where Google refused the first: without decoration. A request id that has
 * built its plan already is answered with that plan.
 */
export function buildPlan(answers: unknown, requestId: string): Built {
  const plan = planFrom(typed(answers));
  return alone(() => {
    const outline = readOutline();
    const there = findBuild(outline, requestId);
    if (there) return summaryOf(there);
    const placement = placeInto(outline, plan, requestId);
    const { form, refusal } = writeFirst(
      [() => compile(plan, placement), () => compile(plan, placement, 'bare')],
      () => findBuild(readOutline(), requestId) !== undefined,
    );
    const record = describe(plan, placement, form > 0);
    const tabs = record.tabs.map((key) => ({
      key,
      sheetId: placement.sheetIds[key]!,
      title: placement.titles[key]!,
    }));
    return {
      ...summaryOf({
        id: requestId,
        record,
        tabs,
        missing: [],
        names: namesOf(withStrips(plan)).map(({ name }) => name),
      }),
      ...(refusal !== undefined && { refusal }),
    };
  });
}

/** @throws Failure `invalid` for what a schema refuses, which is the answers' fault; anything else that fails is ours */
export function planFrom(answers: unknown): Plan {
  const { inputs, isExample, ...asked } = (answers ?? {}) as { inputs?: unknown; isExample?: unknown };
  const checkedAnswers = parsed(() => parseAnswers(asked));
  if (isExample === true) return withExample(planOf(checkedAnswers), exampleContent(checkedAnswers));
  const plan = planOf(withOwner(checkedAnswers));
  return inputs === undefined ? plan : withInputs(plan, checked(templateInputs, inputs, 'template'));
}

function parsed<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw new Failure('invalid', error instanceof Error ? error.message : String(error));
  }
}
