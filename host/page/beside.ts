/** What is kept beside the cells of a sheet, such as notes and links, as the page shows it. */
import type { Getters, Position, Zone } from '../engine/engine';
import type { Extra, ExtraKind } from '../engine/extras';

type Kept = { zone: Zone; data: Extra['data'] };
type WithExtras = Getters & { getExtras(kind: ExtraKind): { extra: Extra }[] };

export function keptOn(getters: Getters, kind: 'note' | 'link', sheetId: string): Kept[] {
  return (getters as WithExtras)
    .getExtras(kind)
    .flatMap(({ extra }) =>
      (extra.ranges ?? [])
        .filter((range) => range._sheetId === sheetId)
        .map((range) => ({ zone: range._zone, data: extra.data })),
    );
}

export function keptAt(
  getters: Getters,
  kind: 'note' | 'link',
  { sheetId, col, row }: Position,
): Extra['data'] | undefined {
  return keptOn(getters, kind, sheetId).find(
    ({ zone }) => col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom,
  )?.data;
}
