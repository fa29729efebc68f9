/** KPIs that count what entered a stage. */
import { formula } from '../../../formula';
import type { Role } from '../../../size';
import { monthColumn } from '../../../spine/timeline';
import type { Ground, Monthly, SourceOf } from './source';

const actual =
  ({ at }: Ground, stage: number) =>
  (column: string) =>
    at.funnel.at(at.funnel.actual(stage), column);
const needed =
  ({ at }: Ground, stage: number) =>
  (column: string) =>
    at.funnel.at(at.funnel.needed(stage), column);

export const volumeOf =
  (role: Role): SourceOf =>
  (ground) => {
    const stage = ground.stage(role);
    if (stage === undefined) return undefined;
    const came = actual(ground, stage);
    return {
      month: (column) => formula`IF(ISNUMBER(${came(column)});${came(column)};"")`,
      target: (column) => formula`${needed(ground, stage)(column)}`,
    };
  };

/** A stage against the month before; the first month has none. */
export const growthOf =
  (role: Role): SourceOf =>
  (ground) => {
    const stage = ground.stage(role);
    if (stage === undefined) return undefined;
    const against =
      (of: (column: string) => ReturnType<ReturnType<typeof actual>>, none: string): Monthly =>
      (column, month) => {
        if (month === 1) return formula`"${none}"`;
        const [now, before] = [of(column), of(monthColumn(month - 1))];
        return formula`IF(AND(ISNUMBER(${now});ISNUMBER(${before}));IF(${before}>0;${now}/${before}-1;"${none}");"${none}")`;
      };
    return { month: against(actual(ground, stage), ''), target: against(needed(ground, stage), '–') };
  };
