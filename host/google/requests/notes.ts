/** Notes and links of cells, kept beside the grid by position. */
import type { RangeData, Zone } from '../../engine/engine';
import type { Batch, CellData } from './request';

const covers = (range: RangeData, sheetId: string, { left, top }: Zone) =>
  range._sheetId === sheetId &&
  range._zone.left <= left &&
  range._zone.right >= left &&
  range._zone.top <= top &&
  range._zone.bottom >= top;

/** Puts the same note or link on every cell of a range, one by one, so that each moves with its own cell. */
export function keepAt(
  kind: 'note' | 'link',
  { _sheetId, _zone }: RangeData,
  data: Readonly<Record<string, unknown>> | undefined,
  batch: Batch,
): void {
  for (let row = _zone.top; row <= _zone.bottom; row++)
    for (let col = _zone.left; col <= _zone.right; col++) {
      const cell = { left: col, right: col, top: row, bottom: row };
      const there = found(kind, _sheetId, cell, batch);
      if (!there && !data) continue;
      const key = there?.key ?? `${kind}:${batch.freshId()}`;
      const extra = data ? { kind, ranges: [{ _sheetId, _zone: cell }], data } : null;
      batch.dispatch('EXTRAS_SET', { key, extra });
    }
}

function found(kind: 'note' | 'link', sheetId: string, cell: Zone, { getters }: Pick<Batch, 'getters'>) {
  return getters.getExtras(kind).find(({ extra }) => covers(extra.ranges![0]!, sheetId, cell));
}

/** The note and the link of one cell as Google tells them. */
export function beside(getters: Batch['getters'], sheetId: string, col: number, row: number): CellData {
  const cell = { left: col, right: col, top: row, bottom: row };
  const note = found('note', sheetId, cell, { getters })?.extra.data.note;
  const uri = found('link', sheetId, cell, { getters })?.extra.data.uri;
  return {
    ...(note !== undefined && { note: note as string }),
    ...(uri !== undefined && {
      hyperlink: uri as string,
      textFormatRuns: [{ format: { link: { uri: uri as string } } }],
    }),
  };
}
