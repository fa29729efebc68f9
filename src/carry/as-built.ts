/** What a record says a plan was built with, without its answers: the same tabs, rows, columns and names. */

import type { PlanRecord } from '../compile/record';
import { buildPlan } from '../plan/build';
import type { CurrencyCode } from '../plan/currency';
import type { Module, ModuleKey, Size, SpineAnswers } from '../plan/module';
import { modules } from '../plan/modules/modules';
import { type BuiltBlocks, builtBlocks } from './built';

/** What the record keeps of the spine: what no cell holds. */
type OfSpine = Pick<SpineAnswers, 'stage' | 'model' | 'goalCounts'> & { readonly size: Size };

/** All that its keys are made of; undefined for a plan of another version, of which nothing is known. */
export const sizeIn = ({ options }: Pick<PlanRecord, 'options'>): Size | undefined =>
  (options.spine as OfSpine | undefined)?.size;

/** Those of its modules that this version knows. */
export const modulesIn = (record: Pick<PlanRecord, 'modules'>): readonly ModuleKey[] =>
  (Object.keys(modules) as ModuleKey[]).filter((key) => key in record.modules);

/** Every answer that a cell holds has its default: where things stand does not depend on it. */
export function blocksAsBuilt(record: PlanRecord): BuiltBlocks {
  const { name, language, currency, template, options } = record;
  const { stage, model, goalCounts, size } = options.spine as OfSpine;
  const answers = modulesIn(record).map((key) => [
    key,
    (modules[key] as Module).reads(() => undefined, { size, options: options[key], language }).answers,
  ]);
  const plan = buildPlan({
    stage,
    model,
    goalCounts,
    template,
    name,
    owner: '',
    people: [],
    start: '2027-01',
    months: size.months,
    currency: currency as CurrencyCode,
    language,
    asOf: null,
    modules: Object.fromEntries(answers),
  });
  return builtBlocks(plan);
}
