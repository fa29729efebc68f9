/** A plan that stands and is copied to teams, as data. */
import type { PlanRecord } from '../../src/compile/record';
import { buildPlan, parseAnswers } from '../../src/plan/build';
import { nested } from '../plan/growth';
import { standing, typedInto } from './stands';

/** With these cells typed into it, and other modules besides. */
export function original(answers: object, typed: Parameters<typeof typedInto>[1] = [], more: object = {}) {
  const whole = nested(answers);
  const before = buildPlan(parseAnswers({ ...whole, modules: { ...(whole.modules as object), ...more } }));
  const { template, name, language, currency, modules, options, tabs } = before;
  const record = {
    plan: 'press-1',
    build: 'press-1',
    generation: 1,
    file: 'the file',
    prefix: 'bs1_',
    tabs: tabs.map(({ key }) => key),
    ...{ template, name, language, currency, modules, options },
  } as PlanRecord;
  return { record, before, standing: typedInto(standing(before), typed) };
}
