/** What Sheets keeps and the engine does not: metadata, protection, notes, ids of names. Moves and undoes like the engine's own. */
import { CorePlugin, coreTypes, type RangeData, registries } from './engine';

export type ExtraKind =
  | 'metadata'
  | 'protection'
  | 'note'
  | 'namedRange'
  | 'chart'
  | 'validation'
  | 'link'
  | 'basicFilter'
  | 'filterView';

/** One thing kept. It belongs to the whole file, to a sheet, or to ranges; it goes when all it belongs to is gone. */
export type Extra = {
  kind: ExtraKind;
  sheetId?: string;
  ranges?: RangeData[];
  data: Readonly<Record<string, unknown>>;
};

type Range = ReturnType<CorePlugin['getters']['getRangeFromRangeData']>;
type Kept = Omit<Extra, 'ranges'> & { ranges?: Range[] };
type Command = {
  type: string;
  key: string;
  extra: Extra | null;
  sheetId: string;
  sheetIdTo: string;
  name: string;
  oldRangeName: string;
  newRangeName: string;
  figureId: string;
};

coreTypes.add('EXTRAS_SET' as never);
// Without an inverse, undo dies asynchronously.
registries.inverseCommandRegistry.add('EXTRAS_SET', (command) => [command]);

/** The frame that a chart stands in has an id of its own. */
export const figureOf = (chartId: number): string => `figure-${chartId}`;
const chartOf = (figureId: string) => figureId.replace('figure-', '');

export const namedRangeKey = (name: string): string => `namedRange:${name.toLowerCase()}`;

/** An id for the copy of a thing, the same whenever the copy is done again. */
function copiedId(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) & 0x7fffffff;
  return hash;
}

export class ExtrasPlugin extends CorePlugin {
  static override getters = ['getExtras'] as const;
  kept: Readonly<Record<string, Kept | undefined>> = {};
  /** What is kept is replaced, never changed, and every cell that is written asks for all links. */
  private readonly tellings = new WeakMap<Kept, Extra>();

  getExtras(kind: ExtraKind): { key: string; extra: Extra }[] {
    return Object.entries(this.kept).flatMap(([key, kept]) =>
      kept?.kind === kind ? [{ key, extra: this.told(kept) }] : [],
    );
  }

  override adaptRanges({ applyChange }: Parameters<CorePlugin['adaptRanges']>[0]): void {
    for (const [key, kept] of Object.entries(this.kept)) {
      if (!kept?.ranges) continue;
      const changes = kept.ranges.map((range) => applyChange(range));
      if (changes.every((change) => change.changeType === 'NONE')) continue;
      const ranges = changes.flatMap((change) => (change.changeType === 'REMOVE' ? [] : [change.range]));
      const orphaned = ranges.length === 0 && kept.sheetId === undefined;
      this.keep(key, orphaned ? undefined : { ...kept, ranges });
    }
  }

  override handle(command: never): void {
    const { type, key, extra, sheetId, sheetIdTo, name, oldRangeName, newRangeName, figureId } =
      command as unknown as Command;
    if (type === 'EXTRAS_SET') this.keep(key, extra ? this.placed(extra) : undefined);
    else if (type === 'DELETE_SHEET') this.drop((kept) => kept.sheetId === sheetId);
    else if (type === 'DUPLICATE_SHEET') this.duplicate(sheetId, sheetIdTo);
    else if (type === 'DELETE_NAMED_RANGE') this.keep(namedRangeKey(name), undefined);
    else if (type === 'UPDATE_NAMED_RANGE') this.rename(oldRangeName, newRangeName);
    else if (type === 'DELETE_FIGURE') this.keep(`chart:${chartOf(figureId)}`, undefined);
  }

  override import(data: object): void {
    const extras = (data as { extras?: Record<string, Extra> }).extras ?? {};
    this.kept = Object.fromEntries(Object.entries(extras).map(([key, extra]) => [key, this.placed(extra)]));
  }

  override export(data: object): void {
    const kept = Object.entries(this.kept).filter(([, one]) => one !== undefined);
    Object.assign(data, { extras: Object.fromEntries(kept.map(([key, one]) => [key, this.told(one!)])) });
  }

  private duplicate(from: string, to: string): void {
    for (const [key, kept] of Object.entries(this.kept)) {
      const here = kept?.ranges?.filter((range) => range.sheetId === from) ?? [];
      // A name stays with the first tab, and the copy of a chart gets its id from the engine.
      if (
        !kept ||
        kept.kind === 'namedRange' ||
        kept.kind === 'chart' ||
        (kept.sheetId !== from && here.length === 0)
      )
        continue;
      const id = copiedId(`${key}/${to}`);
      const ranges = here.map((range) => ({ ...range, sheetId: to }));
      const copy = { ...kept, data: { ...kept.data, ...('id' in kept.data ? { id } : {}) } };
      if (kept.ranges) copy.ranges = ranges;
      if (kept.sheetId === from) copy.sheetId = to;
      this.keep(`${kept.kind}:${id}`, copy);
    }
  }

  private rename(from: string, to: string): void {
    const kept = this.kept[namedRangeKey(from)];
    if (!kept || namedRangeKey(from) === namedRangeKey(to)) return;
    this.keep(namedRangeKey(from), undefined);
    this.keep(namedRangeKey(to), kept);
  }

  private drop(goes: (kept: Kept) => boolean): void {
    for (const [key, kept] of Object.entries(this.kept)) if (kept && goes(kept)) this.keep(key, undefined);
  }

  private keep(key: string, kept: Kept | undefined): void {
    (this.history.update as (...path: unknown[]) => void)('kept', key, kept);
  }

  private placed(extra: Extra): Kept {
    const { ranges, ...rest } = extra;
    return ranges
      ? { ...rest, ranges: ranges.map((range) => this.getters.getRangeFromRangeData(range)) }
      : rest;
  }

  private told(kept: Kept): Extra {
    const before = this.tellings.get(kept);
    if (before) return before;
    const { ranges, ...rest } = kept;
    const told = ranges
      ? { ...rest, ranges: ranges.map((range) => this.getters.getRangeData(range) as RangeData) }
      : rest;
    this.tellings.set(kept, told);
    return told;
  }
}

if (!registries.corePluginRegistry.contains('host_extras'))
  registries.corePluginRegistry.add('host_extras', ExtrasPlugin as never);
