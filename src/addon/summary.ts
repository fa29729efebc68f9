/** What the sidebar is told of a plan that stands. */
import { modulesIn } from '../carry/as-built';
import type { BuiltPlan } from '../compile/plans';
import { modules } from '../plan/modules/modules';
import type { PlanSummary } from './contract/plans';
import { deedsOf } from './deeds';
import { figuresIn } from './figures';
import { active } from './spreadsheet';

export function summaryOf({ id, record, tabs, missing, names }: Omit<BuiltPlan, 'metadataIds'>): PlanSummary {
  const keys = [...modulesIn(record)];
  return {
    id,
    build: record.build,
    template: record.template,
    name: record.name,
    language: record.language,
    prefix: record.prefix,
    currency: record.currency,
    tabs: [...tabs],
    missing: [...missing],
    names: [...names].sort(),
    modules: keys,
    deeds: [...deedsOf(record).keys()],
    hasFigures: figuresIn(record) !== undefined,
    newer: keys.some((key) => modules[key].version > record.modules[key]!),
    kept: record.kept !== undefined,
    undecorated: record.undecorated === true,
    isCopy: record.origin !== undefined,
    of: record.of ?? null,
    isFileCopy: record.file !== active().getId(),
  };
}
