/** The cells of a plan that the rows fill, month by month, with the cell of the CRM tab that each of them shows. */
import type { CellKey, Typed } from '../../../deed';
import { counting } from '../../../layout';
import type { Size } from '../../../size';
import { monthColumn } from '../../../spine/timeline';
import { channels, rowOf } from '../../channels/places';
import { places as kpiPlaces } from '../../kpis/places';
import { checksAMonth, places as weeklyPlaces } from '../../weekly/places';
import { otherLines } from '../answers';
import { channelCounts, channelNames, channelRow, kpiRow, places, weeklyCounts, weeklyRow } from '../places';

export type Gate = CellKey & { readonly from: CellKey };

/** Every name that gates stand in or look at. Those of tabs that a plan does not have are passed over. */
export const gateNames = [
  'crm_counted',
  'crm_frozen_to',
  'actual_volumes',
  'actual_revenue',
  'actual_lost',
  'actual_spend',
  ...channelCounts.flatMap((count) => [
    `crm_channels_${channelNames[count]}`,
    `channel_${channelNames[count]}`,
  ]),
  ...weeklyCounts.flatMap((count) => [`crm_weekly_${count}`, count]),
  'crm_kpis',
  'kpi_actual',
] as const;

const rowsOf = { revenue: 'actual', lost: 'lostActual', spend: 'spendActual' } as const;

export const isOfFunnel = ({ from }: Gate) => from.name === 'crm_counted';

/** All that there may be in a month, whatever tabs the plan has. */
export function gatesOf(size: Size, month: number): readonly Gate[] {
  const at = places(size);
  const column = monthColumn(month);
  const counted = (what: string, name: string, row: string): Gate[] =>
    at.isCounted(what)
      ? [{ name, row, column, from: { name: 'crm_counted', row: `counted ${what}`, column } }]
      : [];
  return [
    ...size.stages.flatMap(({ id }) => counted(id, 'actual_volumes', `actual ${id}`)),
    ...otherLines.flatMap((what) => counted(what, `actual_${what}`, rowsOf[what])),
    ...channelCounts
      .filter((count) => at.channels[count] !== undefined)
      .flatMap((count) =>
        channels.map(
          (channel): Gate => ({
            name: `channel_${channelNames[count]}`,
            row: rowOf(count, channel),
            column,
            from: { name: `crm_channels_${channelNames[count]}`, row: channelRow(count, channel), column },
          }),
        ),
      ),
    ...weeklyCounts
      .filter((count) => at.weekly[count] !== undefined)
      .flatMap((count) =>
        counting(checksAMonth).map(
          (check): Gate => ({
            name: count,
            row: weeklyPlaces(size).check(month, check),
            column: count,
            from: { name: `crm_weekly_${count}`, row: weeklyRow(count, check), column },
          }),
        ),
      ),
    ...at.kpis
      .filter((id) => size.ids.kpis?.includes(id))
      .map(
        (id): Gate => ({
          name: 'kpi_actual',
          row: kpiPlaces(size).kpiRow(id),
          column,
          from: { name: 'crm_kpis', row: kpiRow(id), column },
        }),
      ),
  ];
}

/** Those that stand in the plan. */
export const gatesIn = (typed: Typed, size: Size, month: number): readonly Gate[] =>
  gatesOf(size, month).filter(
    ({ name, row, column, from }) =>
      typed(name, row, column) !== undefined && typed(from.name, from.row, from.column) !== undefined,
  );
