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

/** The links of all cells of a range go. */
export function forgetLinks({ _sheetId, _zone }: RangeData, { getters, dispatch }: Batch): void {
  for (const { key, extra } of getters.getExtras('link')) {
    const place = extra.ranges![0]!;
    if (covers({ _sheetId, _zone }, place._sheetId, place._zone))
      dispatch('EXTRAS_SET', { key, extra: null });
  }
}

function found(kind: 'note' | 'link', sheetId: string, cell: Zone, { getters }: Pick<Batch, 'getters'>) {
  return getters.getExtras(kind).find(({ extra }) => covers(extra.ranges![0]!, sheetId, cell));
}

/** The note and the link of each cell of a sheet as Google tells them. */
export function besideOn(getters: Batch['getters'], sheetId: string): (col: number, row: number) => CellData {
  const at = (kind: 'note' | 'link') =>
    new Map(
      getters.getExtras(kind).flatMap(({ extra }) => {
        const { _sheetId, _zone } = extra.ranges![0]!;
        return _sheetId === sheetId ? [[`${_zone.left},${_zone.top}`, extra.data] as const] : [];
      }),
    );
  const [notes, links] = [at('note'), at('link')];
  return (col, row) => {
    const note = notes.get(`${col},${row}`)?.note as string | undefined;
    const uri = links.get(`${col},${row}`)?.uri as string | undefined;
    return {
      ...(note !== undefined && { note }),
      ...(uri !== undefined && {
        hyperlink: uri,
        textFormatRuns: [{ format: { link: { uri } } }],
      }),
    };
  };
}
