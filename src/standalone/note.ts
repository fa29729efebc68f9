/** The note that keeps a formula while its cell holds a value: the formula, the cells that it filled, and a print of what was written. */
import { type Area, areaOf, cellAddress, type Position } from '../compile/address';
import { hash } from '../compile/ids';
import type { In, Language } from '../plan/language';

const heads: In<string> = { en: 'Backsolve formula:', it: 'Formula di Backsolve:' };

export type Kept = {
  readonly formula: string;
  /** The cells that its result filled, where they stood. */
  readonly area: Area;
  /** Of what was written, to tell whether somebody has typed over it. */
  readonly print: string;
  /** What a person had written into the note, above or below. */
  readonly own: string;
};

/** A print of values or of one formula, of six letters or so. Blanks and empty texts are the same. */
export const printOf = (written: readonly unknown[]): string => hash(JSON.stringify(written)).toString(36);

const name = (at: Position) => cellAddress(at, { row: false, column: false });

export const rangeName = (area: Area): string =>
  area.rows * area.columns === 1
    ? name(area)
    : `${name(area)}:${name({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;

export function noteOf(
  kept: Pick<Kept, 'formula' | 'print' | 'own'>,
  area: Area,
  language: Language,
): string {
  const ours = `${heads[language]}\n${kept.formula}\n${rangeName(area)} · ${kept.print}`;
  return kept.own === '' ? ours : `${kept.own}\n\n${ours}`;
}

const pattern = new RegExp(
  `^(?:([\\s\\S]*)\\n)?(?:${Object.values(heads).join('|')})\\n(=[\\s\\S]*?)\\n([A-Z]+\\d+(?::[A-Z]+\\d+)?) · ([0-9a-z]+)(?:\\n([\\s\\S]*))?$`,
);

/** What a note keeps; undefined for a note that is a person's alone. */
export function keptIn(note: string | undefined): Kept | undefined {
  const found = pattern.exec(note ?? '');
  if (!found) return undefined;
  const [, above = '', formula, range, print, below = ''] = found;
  const own = [above.trim(), below.trim()].filter((part) => part !== '').join('\n');
  return { formula: formula!, area: areaOf(range!)!, print: print!, own };
}
