/** The KPIs of a month that the plan does not know: a step of its own when a month is checked in. */
import * as v from 'valibot';
import type { Change, Deed, Typed } from '../../../deed';
import { counting } from '../../../layout';
import type { Size } from '../../../module';
import { Refused } from '../../../refused';
import { monthColumn } from '../../../spine/timeline';
import { type Unit, units } from '../library/facts';
import { places } from '../places';

export type TypedKpi = {
  id: string;
  name: string;
  unit: Unit;
  owner: string;
  /** How it stands, as the sheet reckons it; null while it does not. */
  toDate: number | null;
  /** By month of the plan; null is not known. */
  values: (number | null)[];
};

export type MonthKpis = { kpis: TypedKpi[] };

const press = v.object({
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36)),
  /** By KPI. Null leaves the cell as it is: blank means not known, and erases nothing. */
  values: v.record(v.pipe(v.string(), v.maxLength(100)), v.nullable(v.pipe(v.number(), v.finite()))),
});

const numberIn = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const textIn = (value: unknown) => (value === null || value === undefined ? '' : String(value).trim());

/** Those that people type: of the library what the plan does not know, and the plan's own where they have a name. */
function typedKpis(typed: Typed, size: Size): TypedKpi[] {
  const { rows, kpiRow } = places(size);
  return rows.flatMap((id): TypedKpi[] => {
    const row = kpiRow(id);
    const name = textIn(typed('kpi_names', row, 'kpi'));
    if (name === '' || typed('kpi_typed', row, 'typed') !== 1) return [];
    return [
      {
        id,
        name,
        unit: units[(numberIn(typed('kpi_unit', row, 'unit')) ?? units.length) - 1] ?? 'plain',
        owner: textIn(typed('kpi_owner', row, 'owner')),
        toDate: numberIn(typed('kpi_to_date', row, 'toDate')),
        values: counting(size.months).map((month) => numberIn(typed('kpi_actual', row, monthColumn(month)))),
      },
    ];
  });
}

export const monthKpis: Deed<MonthKpis, v.InferOutput<typeof press>> = {
  names: ['kpi_actual', 'kpi_names', 'kpi_typed', 'kpi_unit', 'kpi_owner', 'kpi_to_date'],
  press,
  see: (typed, size) => ({ kpis: typedKpis(typed, size) }),
  does(typed, size, { month, values }): Change[] {
    if (month > size.months)
      throw new Refused(`The plan has ${size.months} months; there is no month ${month}.`);
    const known = new Set(typedKpis(typed, size).map(({ id }) => id));
    return Object.entries(values).flatMap(([id, value]): Change[] => {
      if (!known.has(id)) throw new Refused('One of the KPIs is no longer typed. Open the month again.');
      return value === null
        ? []
        : [{ name: 'kpi_actual', row: places(size).kpiRow(id), column: monthColumn(month), value }];
    });
  },
};
