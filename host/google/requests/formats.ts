/** Cell formats in Google's words as the engine's style, number format and borders. */
import { helpers } from '../../engine/engine';
import type { Locale } from '../../engine/locales';
import { asks, inside, type Mask } from '../mask';
import { colorOf, rgbOf } from './colors';
import type { Batch, Border, Borders, CellFormat } from './request';

export type Style = Readonly<Record<string, unknown>>;
export type Sides = { [Side in 'top' | 'bottom' | 'left' | 'right']?: { style: string; color: string } };

const sides = ['top', 'bottom', 'left', 'right'] as const;
const wrapping: Readonly<Record<string, string>> = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW_CELL: 'overflow' };
const lines: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

/** What the mask asks to change of a cell's style; `undefined` takes a property away. */
export function stylePatch(format: CellFormat, mask: Mask, batch: Batch): Style {
  const patch: Record<string, unknown> = {};
  const background = ['backgroundColor', 'backgroundColorStyle'].some((field) => asks(mask, field));
  if (background) patch.fillColor = colorOf(format.backgroundColorStyle, format.backgroundColor);
  if (asks(mask, 'horizontalAlignment')) patch.align = format.horizontalAlignment?.toLowerCase();
  if (asks(mask, 'verticalAlignment')) patch.verticalAlign = format.verticalAlignment?.toLowerCase();
  if (asks(mask, 'wrapStrategy')) patch.wrapping = wrapping[format.wrapStrategy ?? ''];
  if (asks(mask, 'textFormat'))
    Object.assign(patch, textPatch(format.textFormat ?? {}, inside(mask, 'textFormat')));
  if (asks(mask, 'padding') && format.padding) batch.cannotShow('padding in a cell');
  return patch;
}

/** The colours and the weight of a style as Google tells them. */
export function formatOf({ fillColor, textColor, bold, italic, strikethrough }: Style): CellFormat {
  const style = (color: unknown) => ({ rgbColor: rgbOf(String(color)) });
  const textFormat = {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(strikethrough === true && { strikethrough }),
    ...(textColor !== undefined && { foregroundColorStyle: style(textColor) }),
  };
  return {
    ...(fillColor !== undefined && { backgroundColorStyle: style(fillColor) }),
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
  };
}

type TextFormat = NonNullable<CellFormat['textFormat']>;

function textPatch(text: TextFormat, mask: Mask): Style {
  const patch: Record<string, unknown> = {};
  for (const field of ['bold', 'italic', 'underline', 'strikethrough', 'fontSize'] as const)
    if (asks(mask, field)) patch[field] = text[field] || undefined;
  if (asks(mask, 'foregroundColor') || asks(mask, 'foregroundColorStyle'))
    patch.textColor = colorOf(text.foregroundColorStyle, text.foregroundColor);
  return patch;
}

/** The style after the patch, without the properties it takes away; null where nothing is left. */
export function patched(before: Style | undefined, patch: Style): Style | null {
  const entries = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** The engine's number format; '' for none. One that it cannot read is dropped, since it would throw when painted. */
export function numberFormat({ numberFormat }: CellFormat, locale: Locale, batch: Batch): string {
  if (!numberFormat) return '';
  if (!numberFormat.type || numberFormat.type === 'NUMBER_FORMAT_TYPE_UNSPECIFIED')
    throw new Error('A number format must have a type.');
  const defaults: Readonly<Record<string, string>> = {
    TEXT: '@',
    NUMBER: '#,##0.00',
    PERCENT: '0.00%',
    CURRENCY: '"$"#,##0.00',
    DATE: locale.dateFormat,
    TIME: locale.timeFormat,
    DATE_TIME: `${locale.dateFormat} ${locale.timeFormat}`,
  };
  const pattern = numberFormat.pattern ?? defaults[numberFormat.type] ?? '';
  checkPattern(pattern);
  try {
    helpers.parseFormat(pattern);
    return pattern;
  } catch {
    batch.cannotShow(`the number format ${pattern}`);
    return '';
  }
}

/** At least something, at most four sections, and at most two of them with a condition such as `[>=10]`. */
function checkPattern(pattern: string): void {
  const bare = pattern.replace(/"[^"]*"|\\./g, '');
  const conditions = bare.match(/\[[<>=][^\]]*\]/g) ?? [];
  if (pattern === '' || bare.split(';').length > 4 || conditions.length > 2)
    throw new Error(`Invalid number format pattern: ${pattern}`);
}

/** The engine's line for one of Google's borders; undefined for none. */
export function line(border: Border | undefined): { style: string; color: string } | undefined {
  if (!border?.style || border.style === 'NONE') return undefined;
  const style = lines[border.style];
  if (!style) throw new Error(`Invalid border style: ${border.style}`);
  return { style, color: colorOf(border.colorStyle, border.color) ?? '#000000' };
}

/** A cell's borders after those that the mask names have been set. */
export function borderPatch(before: Sides | null, borders: Borders, mask: Mask): Sides {
  const after: Sides = { ...before };
  for (const side of sides) if (asks(mask, side)) after[side] = line(borders[side]);
  return Object.fromEntries(Object.entries(after).filter(([, one]) => one !== undefined));
}
