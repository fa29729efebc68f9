/** Where Roll-up and Team data have their cells. */
import { cell, range } from '../../formula';
import type { Size } from '../../module';
import type { CellRef } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { places as copiesPlaces } from '../copies/places';

export const tabs = { rollup: 'rollup', data: 'team_data' } as const;

/** The parent's own rows bear this in place of a team's id. */
export const ownTeam = 'this';

/** The block that a refresh writes. */
export const dataName = 'team_data';

export const dataColumns = ['key', 'team', 'measure', 'stage', 'on', 'sum', 'outside'] as const;
export type DataColumn = (typeof dataColumns)[number];

/** Stages of a team's own that there is room for. */
const ownStages = 1;

/** Rows for each team: goal, outlook, actual, goal of the closed months, the last one typed, those missing, and a mark. */
export const rowsPerTeam = ({ stages }: Pick<Size, 'stages'>) =>
  7 + 3 * Math.max(0, stages.length - 1) + 1 + 3 * ownStages;

/** The table of teams needs so many columns. */
const fewestMonths = 8;

export function places(size: Size) {
  const { months, stages } = size;
  const teams = copiesPlaces(size).count;
  const data = (row: string, column: string) => cell(tabs.data, row, column);
  const rows = (teams + 1) * rowsPerTeam(size);
  const dataRow = (number: number) => `data ${number}`;
  const dataDown = (column: string) => range(data(dataRow(1), column), data(dataRow(rows), column));
  const at = (row: string, column: string): CellRef => cell(tabs.rollup, row, column);
  const monthColumns = Array.from({ length: months }, (_, month) => monthColumn(month + 1));
  const more = Array.from({ length: Math.max(0, fewestMonths - months) }, (_, place) => `more ${place + 1}`);
  const columns = ['label', 'how', 'total', 'closed', ...monthColumns, ...more];
  const wide = columns.slice(4);
  return {
    months,
    stages,
    teams,
    at,
    columns,
    monthColumns,
    monthRow: (row: string) => range(at(row, monthColumn(1)), at(row, monthColumn(months))),
    team: (number: number) => `team ${number}`,
    teamDown: (column: string) => range(at('team 1', column), at(`team ${teams}`, column)),
    /** Columns of the table of teams, in their order. */
    table: {
      name: 'label',
      share: 'how',
      goal: 'total',
      closed: 'closed',
      actual: wide[0]!,
      attainment: wide[1]!,
      outlook: wide[2]!,
      ofGoal: wide[3]!,
      last: wide[4]!,
      missing: wide[5]!,
      on: wide[6]!,
      // The last, so that long words have room.
      state: wide[7]!,
    },
    data: {
      at: data,
      rows,
      row: dataRow,
      down: dataDown,
      columns: [...dataColumns, ...monthColumns],
      block: range(data(dataRow(1), 'key'), data(dataRow(rows), monthColumn(months))),
      start: data('starts', monthColumn(1)),
      starts: (month: number) => data('starts', monthColumn(month)),
    },
  };
}

export type Places = ReturnType<typeof places>;
